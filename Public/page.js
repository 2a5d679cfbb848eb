// One view per API path, drawn from its JSON. Text enters the document only as text nodes.

const TYPES = { person: 'Người', organization: 'Tổ chức', place: 'Địa danh', document: 'Văn bản', event: 'Sự kiện' };
const KINDS = { event: 'Sự kiện', issued: 'Ban hành', period: 'Giai đoạn', target: 'Mục tiêu' };
const CERTAINTY = { inferred: ' (suy ra)', uncertain: ' (phỏng đoán)' };
const [main, status, box, menu, intro] = ['main', 'status', 'q', 'menu', 'intro']
  .map((id) => document.getElementById(id));

// Elements

/** `name` carries classes ("p.meta"), a plain object attributes; falsy children are left out. */
function build(space, name, rest) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElementNS(`http://www.w3.org/${space}`, tag);
  if (classes.length) element.setAttribute('class', classes.join(' '));
  if (rest[0]?.constructor === Object) {
    for (const [key, value] of Object.entries(rest.shift())) if (value != null) element.setAttribute(key, value);
  }
  element.append(...rest.flat(9).filter(Boolean));
  return element;
}
const h = (name, ...rest) => build('1999/xhtml', name, rest);
const s = (name, ...rest) => build('2000/svg', name, rest);
const bdi = (...text) => h('bdi', ...text);

/** Nothing but a path of this site becomes a link. */
const isPath = (url) => /^\/(?![\s/\\])/.test(url ?? '');
const link = (url, ...children) => h(isPath(url) ? 'a' : 'span', { href: isPath(url) ? url : null }, children);
const titleOf = (ref) => ref.name ?? ref.title ?? `Không có đầu đề (${ref.id})`;
const refLink = (ref) => ref && link(ref.url, bdi(titleOf(ref)));
const list = (value) => [value ?? []].flat();
const number = (value) => value.toLocaleString('vi-VN');
/** Nothing where there is nothing to label. */
const part = (label, ...content) => content.some(Boolean) && h('section.part', h('h2', label), h('div', content));
const heading = (kind, title, ...below) =>
  h('header.part', h('p.kind', kind), h('div', h('h1', { tabindex: -1 }, bdi(title)), below));
const card = (all) => h('dl.card', all.map(([term, value]) => value && h('div', h('dt', term), h('dd', bdi(value)))));
const address = (path, query) => {
  const words = String(new URLSearchParams([...query].filter(([, value]) => value)));
  return words ? `${path}?${words}` : path;
};

// Dates

const dateText = (date) => date.text.replace(/^ngày /, '');
const fullDate = (date) => dateText(date) + (CERTAINTY[date.certainty] ?? '');
const time = (date) => date && h('time', { datetime: date.start }, fullDate(date));
const dates = (all) => [...new Set(all.filter(Boolean).map(fullDate))];
const day = (iso) => Date.parse(iso) / 864e5;
const monthStart = (month) => Date.UTC(Math.floor(month / 12), month % 12) / 864e5;

// What the server says

const failure = (code, body = {}) => ({ code, body });
/** Throws a failure with the status, 0 where there was no answer. */
async function api(path) {
  const response = await fetch(`/api${path}`, { signal: running.signal }).catch(() => { throw failure(0); });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw failure(response.status, body);
  return body;
}

// Evidence: the sentence under the fact

function quotation(evidence) {
  const { article: source, quote, start, end, surface_start: from, surface_end: to } = evidence, letters = [...quote];
  const slice = (a, b) => letters.slice(Math.max(0, a - start), b && b - start).join('');
  return h('blockquote', '“', bdi(slice(start, from), h('mark', slice(from, to)), slice(to)), '”',
    h('p.meta', link(`${source.url}#c=${start}-${end}`, 'Đọc trong bài'), ' ', bdi(titleOf(source))));
}
const proof = (all, ...more) => all.length
  && h('details', h('summary', 'Câu gốc', all.length > 1 && ` (${all.length})`), all.map(quotation), more);

// Rows and tables

function snippet({ snippet: text, summary, hits }) {
  const letters = [...text ?? summary ?? ''], slice = (from, to) => letters.slice(from, to).join('');
  let at = 0;
  const pieces = (hits ?? []).map(({ start, end }) => [slice(at, start), h('mark', slice(start, at = end))]);
  return letters.length && h('p', bdi(pieces, slice(at)));
}
const articleRow = (row) => h('li', time(row.published) ?? h('time', 'không rõ ngày'),
  h('h3', refLink(row)), snippet(row), h('p.meta', bdi([row.source, row.bylines?.join(', ')].filter(Boolean).join(' · '))));
function entityRow(row) {
  return h('li', h('h3', refLink(row)), snippet(row), alsoWritten(row), h('p.meta', TYPES[row.type], ' · ', spread(row)));
}
function alsoWritten({ name, aliases }) {
  const others = aliases.filter((alias) => alias !== name).slice(0, 6).join(' · ');
  return others && h('p.meta', 'Còn viết: ', bdi(others));
}
const spread = (row) => [`${number(row.mentions)} lần trong ${number(row.articles)} bài`,
  ...dates([row.first_seen, row.last_seen])].join(' · ');
const itemRow = ({ timeline_kind: kind, ...item }) => h('li', { id: `i-${item.id}`, tabindex: -1 }, time(item.date),
  h('p', bdi(item.text), ' ', h(`span.tag.${kind ?? item.kind}`, KINDS[kind ?? item.kind])),
  proof(item.evidence, h('p.tags', item.entities.map(refLink))));
const anyRow = (row) => ({ article: articleRow, entity: entityRow }[row.kind] ?? itemRow)(row);
const rows = (make, all) => all.length && h('ol.rows', all.map(make));
const nameList = (all, after) => all.length
  && h('ul.names', all.map((row) => h('li', refLink(row.entity ?? row), ' ', after && h('small', after(row)))));

/** With roles: laid out for a phone it would be no table. */
function table(columns, lines) {
  const line = (tag, role, cells) => h('tr', { role: 'row' },
    cells.map((cell, i) => h(tag, { role, 'data-label': columns[i] }, cell)));
  return lines.length && h('table', { role: 'table' },
    h('thead', { role: 'rowgroup' }, line('th', 'columnheader', columns)),
    h('tbody', { role: 'rowgroup' }, lines.map((cells) => line('td', 'cell', cells))));
}
const tenures = (column, all, who) => table([...column, 'Thấy khi', 'Câu'], all.map((tenure) => [...who(tenure),
  [tenure.from && `từ ${dateText(tenure.from)}`, tenure.to && `đến ${dateText(tenure.to)}`, ...dates(tenure.seen)]
    .filter(Boolean).join(', '), proof(tenure.evidence)]));
const withUnit = ({ text, unit }) => (unit && !text.includes(unit) ? `${text} ${unit}` : text);
/** Not a growth or a mean. */
const isShare = ({ quote, start, surface_start: at }) => !/(tăng|giảm|bình quân)[^\d,;]*$/i.test(quote.slice(0, at - start));
const figureTable = (figures) => table(['Nội dung', 'Số liệu', 'Tỷ lệ', 'Câu'], figures.map((figure) => {
  const share = figure.of ? figure.value / figure.of : figure.unit === '%' && isShare(figure.evidence[0]) && figure.value / 100;
  return [bdi(figure.about), h('b', figure.qualifier, ' ', withUnit(figure)),
    share && [shareBar(share), `${number(Math.round(share * 1000) / 10)}%`], proof(figure.evidence)];
}));
/** Beyond 100% a tick shows where the whole was. */
const shareBar = (share) => s('svg.share', { viewBox: '0 0 100 10', preserveAspectRatio: 'none' },
  s('rect', { width: 100, height: 10 }), s('rect', { width: Math.min(100, share * 100), height: 10 }),
  share > 1 && s('path', { d: `M${100 / share} 0v10` }));

// The timeline as a picture

const MOST = 60; // items in one picture
const LETTER = 6.9; // px, about
const cut = (text, width) => (text.length * LETTER > width ? `${text.slice(0, width / LETTER - 1).trimEnd()}…` : text);
/** Drawn once it stands in the page, and again when its width changes. */
function picture(marks, years = yearsOf(marks)) {
  const holder = h('div'), tip = h('p.meta.tip', 'Trỏ vào một mục để đọc, bấm để mở.');
  const dot = () => s('circle.shape', { cx: 13, cy: 7, r: 5 }), bar = () => s('path.shape', { d: 'M1 4h24v6h-24z' });
  const samples = [['event', dot, 'đúng ngày'], ['issued', dot, 'ban hành'], ['period.year', bar, 'cả một quãng'],
    ['event.inferred', dot, 'suy ra'], ['event.uncertain', dot, 'phỏng đoán'], ['target', bar, 'mục tiêu']];
  const figure = h('figure', holder, tip, h('figcaption', samples.map(([kind, shape, text]) =>
    h('span', s('svg', { viewBox: '0 0 26 14' }, s(`g.${kind}`, shape())), text))));
  figure.redraw = () => {
    if ([0, figure.width].includes(holder.clientWidth)) return;
    figure.width = holder.clientWidth;
    holder.replaceChildren(...drawMarks(marks, figure.width, years));
  };
  figure.onpointerover = ({ target }) => {
    tip.textContent = target.closest('a')?.getAttribute('aria-label') ?? tip.textContent;
  };
  figure.addEventListener('focusin', figure.onpointerover);
  return marks.length && figure;
}
/** First and last year, without dates so far away that they would squeeze all others. */
function yearsOf(marks) {
  const found = marks.flatMap(({ date }) => [date.start, date.end ?? date.start].map((iso) => parseInt(iso, 10)));
  const years = [...new Set(found)].sort((a, b) => a - b);
  while (years.length > 4 && years[1] - years[0] > 4) years.shift();
  while (years.length > 4 && years.at(-1) - years.at(-2) > 4) years.pop();
  return [years[0], years.at(-1)];
}
/** Items in lanes: time runs across (u) and lanes down (v), or the other way round where the page is narrow. */
function drawMarks(marks, width, [first, last]) {
  const begin = monthStart(first * 12), days = monthStart(last * 12 + 12) - begin;
  const shown = marks.filter(({ date }) => day(date.start) < begin + days && day(date.end ?? '9999-01-01') >= begin)
    .sort((a, b) => day(a.date.start) - day(b.date.start));
  const down = width < 560, away = marks.length - shown.length;
  const length = down ? Math.max(320, days / 7, shown.length * 46) : width - 2;
  const u = (then) => Math.max(0, Math.min(length, (then - begin) / days * length));
  const step = down ? 11 : 38, head = down ? 40 : 22, ends = [];
  const spots = shown.map((mark) => {
    const { start, end, precision } = mark.date, isDay = precision === 'day';
    const from = u(day(start) + isDay / 2), to = isDay ? from : u(day(end ?? `${parseInt(start, 10)}-12-31`) + 1);
    const label = !down && cut(mark.name ?? `${dateText(mark.date)}  ${mark.text}`, 250);
    const room = label ? label.length * LETTER + 14 : 0, left = Math.max(0, Math.min(from - 6, length - room));
    const free = mark.lane ?? ends.findIndex((taken) => taken <= left);
    const lane = free < 0 ? ends.length : free, right = Math.max(to + 8, left + room);
    ends[lane] = Math.max(ends[lane] ?? 0, right);
    return { mark, isDay, from, to, label, left, right, lane };
  });
  const side = head + ends.length * step + 8, turn = down ? 'matrix(0 1 1 0 0 0)' : null; // swaps u and v
  let y = 0;
  const links = spots.map(({ mark: { id, name, text, kind, date, href }, isDay, from, to, label, left, right, lane }) => {
    const v = head + lane * step + (down ? 6 : 25), when = fullDate(date), room = width - side - 6;
    let hit = { x: left - 3, y: v - step + 8, width: right - left, height: step, transform: turn };
    let texts = label && s('text', { x: left, y: v - 10 }, label);
    if (down) {
      y = Math.max(from - 10, y);
      hit = { x: side - 4, y, width: room + 10, height: 40 };
      texts = [s('path', { d: `M${v + 7} ${from}L${side - 6} ${y + 10}` }),
        s('text', { x: side, y: y + 14 }, cut(name ?? when, room)),
        s('text', { x: side, y: y + 31 }, cut(name ? when : text, room))];
      y += 44;
    }
    const shape = isDay ? s('circle.shape', { cx: from, cy: v, r: 5 }) : s('path.shape', {
      d: `M${from} ${v - 3.5}H${Math.max(from + 2, to)}${date.end ? '' : 'l7 3.5l-7 3.5'}V${v + 3.5}H${from}z` });
    const words = { href: isPath(href) ? href : `#i-${id}`, 'aria-label': `${when} · ${KINDS[kind]}: ${text}` };
    return s(`a.${kind}.${date.precision}.${date.certainty}`, words,
      s('rect.hit', hit), texts, s('g', { transform: turn }, shape));
  });
  const height = down ? Math.max(length, y) + 8 : side, axis = [];
  const every = [1, 3, 12, 24, 60, 120, 240].find((months) => months * length / days * 30 >= 46) ?? 600;
  for (let month = Math.ceil(first * 12 / every) * every; month < last * 12 + 12; month += every) {
    const at = u(monthStart(month)), text = month % 12 ? `T${month % 12 + 1}` : String(month / 12);
    axis.push(s('path', { d: down ? `M0 ${at}h${width}` : `M${at} 0v${height}` }),
      s('text', down ? { y: at + 13 } : { x: at + 4, y: 12 }, text));
  }
  return [s('svg', { width, height, role: 'group', 'aria-label': `Hình vẽ ${shown.length} mục` },
    s('g', { 'aria-hidden': true }, axis), links),
    away ? h('p.meta', `Ngoài quãng ${first}–${last} còn ${away} mục.`) : ''];
}

/** Too many items to draw: counts them by year or month. Every list knows its total, so it asks for those. */
async function density(query) {
  const page = (changes) => {
    const wanted = new URLSearchParams(query);
    for (const [key, value] of Object.entries({ page: '', per_page: '', ...changes })) wanted.set(key, value);
    return address('/timeline', wanted);
  };
  const ask = (changes) => api(page({ ...changes, per_page: 1 }));
  const ends = await Promise.all([ask({ sort: 'date' }), ask({ sort: '-date' })]);
  const [first, last] = askedYears(query) ?? ends.map((answer) => parseInt(answer.results[0].date.start, 10));
  const bins = [], step = last > first ? 12 * Math.ceil((last - first + 1) / 30) : 1;
  for (let month = first * 12; month < last * 12 + 12; month += step) {
    const year = Math.floor(month / 12);
    const from = step > 1 ? `${year}` : `${year}-${String(month % 12 + 1).padStart(2, '0')}`;
    bins.push({ from, to: step > 12 ? year + step / 12 - 1 : from });
  }
  const counts = await Promise.all(bins.map(async ({ from, to }) => (await ask({ from, to })).total));
  const most = Math.max(1, ...counts);
  return h('figure', h('ol.bins', bins.map(({ from, to }, i) => h('li',
    link(page({ from, to }), h('span', from.split('-').reverse().join('/')),
      s('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
        s('path', { d: `M0 100V${100 - counts[i] / most * 100}H100V100z` })), h('b', number(counts[i])))))),
  h('figcaption', 'Mỗi cột đếm những mục chạm tới quãng đó; bấm để mở.'));
}
function askedYears(query) {
  const years = ['from', 'to'].map((key) => parseInt(query.get(key), 10));
  return years[0] <= years[1] ? years : undefined;
}

// Lists: what differs between them

const YEARS = { from: 'Từ năm', to: 'Đến năm' };
const FILTERS = /^(q|entity|type|kind|from|to|sort|page|per_page)$/;
const LISTS = {
  '/search': { title: 'Tìm kiếm', row: anyRow, fields: YEARS },
  '/articles': { title: 'Bài báo', row: articleRow,
    fields: { ...YEARS, sort: ['Sắp xếp', { '': 'Mới trước', published: 'Cũ trước' }] } },
  '/entities': { title: 'Mục từ', row: entityRow,
    fields: { sort: ['Sắp xếp', { '': 'Nhắc nhiều nhất', name: 'Theo tên', first_seen: 'Thấy sớm nhất' }] } },
  '/timeline': { title: 'Dòng thời gian', row: itemRow, size: MOST,
    fields: { kind: ['Loại', KINDS], ...YEARS, sort: ['Sắp xếp', { '': 'Cũ trước', '-date': 'Mới trước' }] } },
  '/figures': { title: 'Số liệu' },
};
const filterForm = (query, fields) => fields && h('form.filter', Object.entries(fields).map(([name, field]) => {
  const value = query.get(name) ?? '', [label, choices] = list(field);
  if (!choices) return h('label', label, h('input', { name, value, inputmode: 'numeric' }));
  return h('label', label, h('select', { name }, Object.entries({ '': 'Tất cả', ...choices })
    .map(([key, text]) => h('option', { value: key, selected: key === value ? '' : null }, text))));
}), h('button', 'Lọc'));
/** The navigation, with the searched words. */
const searchTabs = (q) => q && h('nav', { 'aria-label': 'Tìm trong' },
  link(address('/search', [['q', q]]), 'Tất cả'),
  [...menu.children].map((a) => link(address(a.pathname, [...new URLSearchParams(a.search), ['q', q]]), a.textContent)));
const pages = ({ page, links: { prev, next } }) => (prev || next) && h('nav', { 'aria-label': 'Trang' },
  prev && link(prev.slice(4), '← Trước'), h('span.meta', `Trang ${page}`), next && link(next.slice(4), 'Sau →'));
async function listed(query) {
  const path = location.pathname, { title, fields, row, size = 20 } = LISTS[path];
  const q = query.get('q')?.trim() ?? '', ids = query.getAll('entity');
  const name = TYPES[query.get('type')] ?? title;
  if (path === '/search' && !q) return home(query);
  if (!query.has('per_page')) query.set('per_page', size);
  const answer = await api(address(path, query)), { total, results } = answer;
  const drawing = path === '/timeline' && results.length
    && (total > results.length ? await density(query) : picture(results, askedYears(query)));
  const nothing = h('p', 'Có thể bớt từ, gõ không dấu (“da nang” thấy cả Đà Nẵng) hoặc ',
    link(address(path, [['q', q]]), 'bỏ các bộ lọc'), '.');
  return [heading('Danh sách', q ? `${name}: “${q}”` : name, searchTabs(q),
    ids.length && h('p', 'Nơi cùng nhắc tới: ', ids.map((id, i) => [i && ' + ', link(`/entities/${id}`, id)])),
    filterForm(query, fields), h('h2.meta.sum', total ? `${number(total)} ${q ? 'kết quả' : 'mục'}` : 'Không thấy gì.')),
  drawing && h('div.part', h('div.full', drawing)),
  h('div.part', h('div', results.length ? row ? rows(row, results) : figureTable(results) : nothing, pages(answer)))];
}

// Views of one thing

async function home(query) {
  const [root, newest, oldest, people, bodies, timeline] = await Promise.all(['', '/articles?per_page=5',
    '/articles?sort=published&per_page=1', '/entities?type=person&per_page=12',
    '/entities?type=organization&per_page=12', '/timeline?per_page=60'].map((path) => api(path)));
  const often = (row) => `${number(row.mentions)} lần`;
  const ends = dates([oldest, newest].map(({ results: [row] }) => row?.published));
  const counts = [...menu.children].map((a) => {
    const count = root.counts?.[a.search.slice(6) || a.pathname.slice(1)];
    return count && link(a.getAttribute('href'), h('b', number(count)), a.textContent);
  });
  return [h('div.part', h('div', h('h1.hidden', { tabindex: -1 }, 'Kho bài báo địa phương'), intro, h('div.counts', counts),
    ends.length && h('p.meta', `Bài đăng từ ${ends.join(' đến ')}.`))),
  part(link('/timeline', 'Dòng thời gian'), timeline.total > MOST ? await density(new URLSearchParams())
    : picture(timeline.results.map((item) => ({ ...item, href: `/timeline#i-${item.id}` })))),
  part('Bài mới nhất', rows(articleRow, newest.results), h('p', link('/articles', 'Tất cả bài báo'))),
  part('Người được nhắc nhiều', nameList(people.results, often)),
  part('Tổ chức được nhắc nhiều', nameList(bodies.results, often))];
}

const rest = ({ totals, links, ...page }, key) => totals?.[key] > page[key].length
  && h('p', link(links[key].slice(4), 'Xem tất cả'));
async function facts(page) {
  const isCrowd = page.totals?.timeline > MOST;
  return [part('Dòng thời gian', isCrowd ? await density(new URLSearchParams({ entity: page.id })) : picture(page.timeline),
    rows(itemRow, page.timeline), rest(page, 'timeline')), part('Số liệu', figureTable(page.figures), rest(page, 'figures'))];
}

async function article(query, id) {
  const page = await api(`/articles/${id}`), { published, captured, entities: [subject], source_url: url } = page;
  const words = /"(.+?)"/.exec(page.published_basis)?.[1];
  const asked = passage().match(/\d+/g)?.map(Number) ?? [];
  const others = subject ? (await api(`/articles?entity=${subject.id}&per_page=6`)).results : [];
  const mentions = Object.groupBy(page.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end), (one) => one.paragraph);
  const found = [...new Map(page.mentions.map(({ entity }) => [entity.id, entity])).values()];
  const source = /^https?:\/\//i.test(url ?? '')
    ? h('a', { href: url }, page.source ?? 'bài gốc') : page.source;
  return [heading('Bài báo', titleOf(page),
    h('p.meta', published ? `Đăng ${fullDate(published)}` : 'Không rõ ngày đăng', words ? `, theo chữ “${words}”`
      : published?.certainty === 'uncertain' && ', theo năm muộn nhất được kể',
      captured && ` · bản chụp ${dateText(captured)}`)),
  h('article.part', card([['Người viết', page.bylines.join(', ')], ['Nguồn', source], ['Tệp', page.file]]),
    h('div.text', page.paragraphs.map((paragraph, i) => paragraphOf(page, paragraph, i, asked, mentions[i] ?? [])))),
  await facts(page),
  Object.entries(TYPES).map(([type, name]) => part(name, nameList(found.filter((entity) => entity.type === type)))),
  part('Bài liên quan', rows(articleRow, others.filter((row) => row.id !== page.id))), h('p.print', location.href)];
}
/** Entities as links, the passage asked for marked, dates and figures beside it. */
function paragraphOf(page, { text, start, kind, speaker_line: line }, index, asked, mentions) {
  const linked = (words, offset) => {
    const letters = [...words], pieces = [], last = offset + letters.length;
    const slice = (from, to) => {
      const cuts = [from, ...asked.filter((point) => point > from && point < to), to];
      return cuts.slice(1).map((stop, i) => {
        const piece = letters.slice(cuts[i] - offset, stop - offset).join('');
        return piece && cuts[i] >= asked[0] && stop <= asked[1] ? h('mark', { tabindex: -1 }, piece) : piece;
      });
    };
    let at = offset;
    for (const { entity, start: from, end } of mentions) {
      if (from < at || end > last) continue;
      pieces.push(slice(at, from), link(entity.url, bdi(slice(from, end))));
      at = end;
    }
    return [...pieces, slice(at, last)];
  };
  const here = (all) => all.filter((fact) => fact.evidence[0]?.paragraph === index);
  const notes = [...here(page.timeline).map(({ date, text: what }) => [fullDate(date), cut(what, 400)]),
    [here(page.figures).map(withUnit).join(' · ')]]
    .map(([term, what]) => term && h('span.note', { 'aria-hidden': true }, h('b', term), what));
  return kind === 'quote' ? h('blockquote.said', notes, line && h('cite', linked(line.text, line.start)), linked(text, start))
    : h(`p.${kind}`, notes, linked(text, start));
}

async function entity(query, id) {
  const page = await api(`/entities/${id}`), { name, type, document: paper, holders, evidence } = page;
  const seats = holders.flatMap(({ person, position, seen }, lane) => {
    const text = `${person.name}, ${position}`, days = seen.sort((a, b) => day(a.start) - day(b.start));
    return days.map((date, i) => ({ date, kind: 'event', lane, text, name: i ? '' : text, href: person.url }));
  });
  const together = ({ entity: other, articles }) => link(`/articles?entity=${page.id}&entity=${other.id}`, `${number(articles)} bài`);
  return [heading(TYPES[type], name, alsoWritten(page), page.within && h('p', 'Thuộc ', refLink(page.within)), time(page.date),
    h('p.meta', spread(page), '. Trang gom theo tên: trùng tên thì đứng chung.')),
  part('Văn bản', paper && card([['Loại', paper.kind], ['Số', paper.number], ['Ban hành', refLink(paper.issuer)],
    ['Ngày', time(paper.issued)], ['Về việc', paper.about]])),
  part('Chức vụ', tenures(['Chức vụ', 'Nơi giữ'], page.positions, (tenure) => [tenure.position, refLink(tenure.organization)])),
  part('Ai giữ chức gì', picture(seats), tenures(['Người', 'Chức vụ'], holders, (tenure) => [refLink(tenure.person), tenure.position])),
  part('Những câu đầu tiên', ...evidence.slice(0, 2).map(quotation), proof(evidence.slice(2))),
  await facts(page),
  part('Xuất hiện cùng', nameList(page.related, together), rest(page, 'related')),
  part('Các bài', rows(articleRow, page.articles_list), rest(page, 'articles_list'))];
}

const FAILURES = {
  0: ['Không nối được tới máy chủ', 'Bạn đang ngoại tuyến hoặc máy chủ đã dừng. Kiểm tra mạng rồi thử lại.'],
  300: ['Nhiều mục cùng tên này', ''],
  400: ['Địa chỉ có chỗ chưa đúng', 'Máy chủ không hiểu bộ lọc này. Được phép:'],
  404: ['Không có trang này', 'Địa chỉ có thể gõ sai, hoặc bài không còn trong kho. Thử tìm ở ô phía trên.'],
  503: ['Máy chủ đang tạm nghỉ', 'Máy chủ đang cập nhật kho bài. Đợi vài giây rồi thử lại.'],
};
function failed({ code, body = {} }) {
  const [title, advice] = FAILURES[code] ?? ['Có lỗi ngoài dự tính',
    body.detail ?? 'Tải lại trang, hoặc xem dữ liệu JSON ở cuối trang.'];
  const choices = list(body.choices ?? body.did_you_mean), again = h('button', { type: 'button' }, 'Thử lại');
  again.onclick = () => show();
  return heading(code ? `Lỗi ${code}` : 'Lỗi', title, h('p', advice),
    list(body.errors).map((error) => h('p.meta', `${error.parameter}: ${list(error.allowed).join(', ')}`)),
    choices.length && [h('p', 'Có phải bạn tìm:'),
      h('ul', choices.map((ref) => h('li', ref.url ? refLink(ref) : link(ref, ref))))],
    (!code || code >= 500) && again);
}

// Routes and history

function route(path) {
  const [, first, id, more] = path.split('/');
  return { id, make: more == null
    && (id ? { articles: article, entities: entity }[first] : path === '/' ? home : LISTS[path] && listed) };
}
const passage = () => (location.hash.startsWith('#c=') ? location.hash : '');
const where = () => location.pathname + location.search + passage();
const kept = new Map(); // views, for Back
let shown = {}, running = new AbortController(), typed;

/** The old view stays until the new one is ready: nothing jumps. */
async function show(isTyping) {
  running.abort();
  const { signal } = running = new AbortController(), isFirst = !shown.key;
  main.ariaBusy = true;
  const slow = setTimeout(() => { status.textContent = 'Đang tải…'; }, 400);
  let view;
  try {
    const { make, id } = route(location.pathname);
    if (!make) throw failure(404);
    const known = [...new URLSearchParams(location.search)].filter(([key]) => FILTERS.test(key));
    view = await make(new URLSearchParams(known), id);
  } catch (error) {
    if (error.code == null) console.error(error);
    view = failed(error);
  }
  clearTimeout(slow);
  if (signal.aborted) return;
  shown = { key: history.state ?? Math.random(), where: where() };
  history.replaceState(shown.key, '');
  put([view].flat(9).filter(Boolean));
  status.textContent = isTyping ? main.querySelector('.sum')?.textContent ?? document.title : '';
  if (isTyping) return;
  const target = (passage() && main.querySelector('mark')) || main.querySelector('h1');
  if (!isFirst || passage()) target.focus({ preventScroll: true });
  scrollTo(0, 0);
  if (passage()) target.scrollIntoView({ block: 'center' });
  openItem();
}
function put(nodes) {
  main.replaceChildren(...nodes);
  main.ariaBusy = null;
  document.title = `${main.querySelector('h1').textContent} · Biên Niên`;
  const query = new URLSearchParams(location.search);
  if (document.activeElement !== box) box.value = query.get('q') ?? '';
  const scope = ({ pathname, search }) => pathname + new URLSearchParams(search).get('type');
  for (const a of document.querySelectorAll('nav a')) a.ariaCurrent = scope(a) === scope(location) ? 'page' : null;
  redraw();
}
function redraw() {
  for (const figure of main.querySelectorAll('figure')) figure.redraw?.();
}
function openItem() {
  const row = location.hash.startsWith('#i-') && document.getElementById(location.hash.slice(1));
  if (!row) return;
  row.querySelector('details')?.setAttribute('open', '');
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
}
function leave() {
  kept.set(shown.key, { nodes: [...main.childNodes], y: scrollY, focus: document.activeElement });
  if (kept.size > 30) kept.clear();
}
function go(url, isReplacing, isTyping) {
  if (!isReplacing) leave();
  history[isReplacing ? 'replaceState' : 'pushState'](Math.random(), '', url);
  if (where() !== shown.where) { show(isTyping); return; }
  shown.key = history.state;
  openItem();
}

history.scrollRestoration = 'manual';
window.onpopstate = () => {
  const key = history.state, view = kept.get(key), isSame = where() === shown.where;
  leave();
  if (!isSame && !view) { show(); return; }
  running.abort();
  shown = { key, where: where() };
  if (!isSame) put(view.nodes);
  view?.focus.focus({ preventScroll: true });
  if (view) scrollTo(0, view.y); else openItem();
};
window.onresize = redraw;
window.onclick = (event) => {
  const href = event.target.closest('a')?.getAttribute('href') ?? '';
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!href.startsWith('#i-') && !(isPath(href) && route(href.split(/[?#]/)[0]).make)) return;
  event.preventDefault();
  go(href);
};
window.onsubmit = (event) => {
  const isSearch = event.target === box.form, query = new URLSearchParams(isSearch ? '' : location.search);
  event.preventDefault();
  clearTimeout(typed);
  query.delete('page');
  for (const [name, value] of new FormData(event.target)) query.set(name, value);
  go(address(isSearch ? '/search' : location.pathname, query));
};
box.oninput = () => {
  clearTimeout(typed);
  typed = setTimeout(() => {
    const isReplacing = /[?&]q=/.test(location.search), query = new URLSearchParams(isReplacing ? location.search : '');
    query.set('q', box.value.trim());
    query.delete('page');
    go(address(isReplacing ? location.pathname : '/search', query), isReplacing, true);
  }, 150);
};
window.onkeydown = (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return;
  event.preventDefault();
  box.select();
};

show();
