# How well reading does on the real pages, where they are at hand: they are newspaper texts and no part of the project.
if [[ -d ../shared/seeds && -f ../shared/score.py ]]; then
  "$binary" extract ../shared/seeds --out "$work/real" >/dev/null
  python3 ../shared/score.py ../shared/gold "$work/real" | tee "$work/score"
  python3 ../shared/score.py ../shared/gold "$work/real" --json >"$work/score.json"
  # at_least ROW F1
  at_least() {
    python3 - "$work/score.json" "$1" "$2" <<'P'
import json, sys
f1 = json.load(open(sys.argv[1]))["lists"][sys.argv[2]]["f1"]
sys.exit(0 if f1 >= float(sys.argv[3]) else f"{sys.argv[2]}: F1 {f1:.3f}, less than {sys.argv[3]}")
P
  }
  check "entities of the real pages" at_least entities 0.95
  check "timeline of the real pages" at_least timeline 0.95
  check "positions of the real pages" at_least positions 0.95
  check "figures of the real pages" at_least figures 0.95
  serve real ../shared/seeds --log-format none
  check "the real pages are served" json /api/articles 'it["total"] == 5'
  check "the real pages: a person" json /api/entities/nguyen-cong-truong 'it["articles"] == 2 and it["type"] == "person"'
  check "the real pages: timeline" json '/api/timeline?per_page=100' 'it["total"] >= 20'
  stop_servers
else
  echo "no real pages beside the project: skipped"
fi
