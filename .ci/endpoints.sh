# Every endpoint on the shipped seeds, as curl sees it. What is asserted was read in the seeds by a person.

serve seeds --log-format none
person=/api/entities/nguyen-cong-truong
article=/api/articles/2022-05-16-hoi-nghi-chuyen-de

check "/api counts and links" json /api 'it["name"] == "Biên Niên" and it["counts"]["articles"] == 5 and it["links"]["articles"] == "/api/articles"'
check "articles: newest first" json /api/articles \
  'it["total"] == 5 and [r["id"] for r in it["results"]][0] == "2022-05-16-hoi-nghi-chuyen-de" and it["results"][-1]["id"].startswith("2017-10-20")'
check "articles: keys of a list" json /api/articles \
  'set(it) == {"results","total","page","per_page","links"} and it["page"] == 1 and it["per_page"] == 20 and it["links"]["prev"] is None'
check "articles: pages" json '/api/articles?per_page=2&page=2' \
  'len(it["results"]) == 2 and it["links"]["next"].endswith("page=3") or "page=3" in it["links"]["next"]'
check "articles: past the end" json '/api/articles?page=9' 'it["results"] == [] and it["links"]["prev"] is not None'
check "articles: of one year" json '/api/articles?from=2017&to=2017' 'it["total"] == 1'
check "articles: sorted by title" json '/api/articles?sort=title' \
  'it["results"][0]["title"].startswith("Chuẩn bị") and it["results"][4]["title"] is None'
check "articles: of two people together" json '/api/articles?entity=tran-sy-thanh&entity=to-hung-khoa' 'it["total"] == 1'
check "article: both dates, kept apart" json $article \
  'it["published"]["edtf"] == "2022-05-16?" and it["captured"]["edtf"] == "2022-11-28" and it["bylines"] == ["Đình Quang", "Thanh Mai"]'
check "article: paragraphs by kind" json $article \
  '[p["kind"] for p in it["paragraphs"]].count("caption") == 3 and it["paragraphs"][1]["kind"] == "lead"'
check "article: a statement has its speaker" json /api/articles/2021-mot-nam-thuc-hien-nghi-quyet \
  'any(p["kind"] == "quote" and p["speaker"] and p["speaker"]["name"] == "Linh Hồng Phấn" for p in it["paragraphs"])'
check "article: without a headline" json /api/articles/2020-09-thong-bao-ket-qua-dai-hoi 'it["title"] is None and it["captured"] is None'
check "entities: people" json '/api/entities?type=person&per_page=100' \
  'all(r["type"] == "person" for r in it["results"]) and {"Trần Sỹ Thanh", "Lâm Thị Phương Thanh", "Phạm Minh Chính", "Vũ Sơn Hà"} <= {r["name"] for r in it["results"]}'
check "entity: a person in two articles, with offices" json $person \
  'it["name"] == "Nguyễn Công Trưởng" and it["articles"] == 2 and any(p["position"] == "Bí thư" and p["organization"]["name"] == "Thành ủy Lạng Sơn" for p in it["positions"])'
check "entity: every office has its sentence" json $person \
  'all(p["evidence"] and "Nguyễn Công Trưởng" in p["evidence"][0]["quote"] for p in it["positions"])'
check "entity: a document" json '/api/entities?type=document&q=40-NQ/TU' 'it["total"] == 1 and it["results"][0]["name"] == "Nghị quyết số 40-NQ/TU"'
check "entity: its number, issuer and date" json /api/entities/40-nq-tu \
  'it["document"]["number"] == "40-NQ/TU" and it["document"]["issued"]["edtf"] == "2021-08-05" and it["document"]["issuer"]["name"] == "Ban Thường vụ Tỉnh ủy Lạng Sơn"'
check "entity: an organisation and who held what" json /api/entities/tinh-uy-lang-son \
  '{"Trần Sỹ Thanh", "Lâm Thị Phương Thanh", "Phạm Ngọc Thưởng"} <= {h["person"]["name"] for h in it["holders"]}'
check "timeline: oldest first" json '/api/timeline?per_page=100' \
  'it["results"][0]["date"]["start"] == "2013-05-29" and [r["date"]["start"] for r in it["results"]] == sorted(r["date"]["start"] for r in it["results"])'
check "timeline: a quarter stays a quarter" json '/api/timeline?from=2017-Q4&to=2017-Q4' \
  'any(r["date"]["edtf"] == "2017-36" and r["date"]["precision"] == "quarter" for r in it["results"])'
check "timeline: targets" json '/api/timeline?kind=target' 'any(r["date"]["edtf"] == "2030" for r in it["results"])'
check "figures: parts of a whole" json '/api/figures?per_page=100' \
  'any(r["value"] == 17 and r["of"] == 19 and r["unit"].startswith("chỉ tiêu") for r in it["results"])'
check "search: typed without marks" json '/api/search?q=lang+son' 'it["total"] > 0 and it["results"][0]["match"] == "folded"'
check "search: d finds đ" json '/api/search?q=duong' 'any("đường" in (r["snippet"] or "").lower() for r in it["results"])'
if command -v sqlite3 >/dev/null; then
  check "search: SQLite's FTS5 finds neither đường for duong nor Đà Nẵng for da nang" equal "$(sqlite3 :memory: "
    CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2');
    INSERT INTO t VALUES ('con đường'), ('Đà Nẵng');
    SELECT count(*) FROM t WHERE t MATCH 'duong OR (da nang)'")" 0
fi
check "search: typed with marks comes first" json '/api/search?q=Nguy%E1%BB%85n+C%C3%B4ng+Tr%C6%B0%E1%BB%9Fng' \
  'it["results"][0]["match"] == "exact" and it["results"][0]["kind"] == "entity"'

check "unknown parameter: 400 that names it" json_status 400 '/api/articles?pge=2' 'it["errors"][0]["parameter"] == "pge" and "page" in it["errors"][0]["allowed"]'
check "bad value: 400 with what is allowed" json_status 400 '/api/timeline?kind=birth' 'it["errors"][0]["allowed"] == ["event", "issued", "period", "target"]'
check "unknown id: 404 with a suggestion" json_status 404 /api/entities/nguyen-cong-truon '"/api/entities/nguyen-cong-truong" in it["did_you_mean"]'
check "unknown path: 404 as a problem" json_status 404 /api/artikles 'it["status"] == 404'
check "an accented path leads to the canonical one" equal "$(field '/api/entities/Nguy%E1%BB%85n-C%C3%B4ng-Tr%C6%B0%E1%BB%9Fng' Location)" $person
check "a trailing slash too" equal "$(field /api/articles/ Location)" /api/articles
check "HEAD has the length of GET and no body" equal "$(field /api Content-Length -I)" "$(curl -sS "$base/api" | wc -c)"
check "OPTIONS" equal "$(code /api -X OPTIONS)" 204
check "POST is refused with what is allowed" equal "$(field /api Allow -X POST)" "GET, HEAD, OPTIONS"
check "problem+json on the wire" equal "$(field /api/nothing Content-Type)" "$(field /api/nothing Content-Type -X POST)"
tag=$(field /api/articles ETag)
check "304 for the tag" equal "$(code /api/articles -H "If-None-Match: $tag")" 304
check "fields: no sniffing, any origin, Vietnamese" equal \
  "$(field /api/articles X-Content-Type-Options) $(field /api/articles Access-Control-Allow-Origin) $(field /api/articles Content-Language)" "nosniff * vi"
check "Link repeats the links of a list" grep -q 'rel="next"' <(field '/api/articles?per_page=2' Link)
check "healthz" equal "$(code /healthz)" 200
check "readyz" equal "$(code /readyz)" 200
check "metrics: promtool is content" sh -c "curl -sS $base/metrics | promtool check metrics"
check "metrics: and warns of nothing" equal "$(cat "$work/checked")" ""
check "metrics: by route" grep -q '/api/entities/{id}' <<<"$(curl -sS "$base/metrics")"
for path in / /articles /entities /timeline /search /entities/nguyen-cong-truong /articles/2022-05-16-hoi-nghi-chuyen-de; do
  check "page $path" equal "$(code "$path") $(field "$path" Content-Type)" "200 text/html; charset=utf-8"
done
check "page of nobody: 404, and still the page" equal "$(code /entities/nobody) $(field /entities/nobody Content-Type)" "404 text/html; charset=utf-8"
check "style sheet and script" equal "$(field /page.css Content-Type) $(field /page.js Content-Type)" "text/css; charset=utf-8 text/javascript; charset=utf-8"

first=$base
serve seeds-again --log-format none
for path in /api /api/articles $article /api/entities $person /api/timeline /api/figures '/api/search?q=lang+son' /; do
  check "two processes: equal bytes of $path" cmp <(curl -sS -g "$first$path") <(curl -sS -g "$base$path")
  check "two processes: equal ETag of $path" equal "$(base=$first field "$path" ETag)" "$(field "$path" ETag)"
done
stop_servers
