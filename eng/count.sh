#!/usr/bin/env bash
# How much there is, by room and by folder within a room: a Markdown table of one checkout, or of two side by side.
#
#   eng/count.sh . [AFTER]
#
# Code is lines without comments and blanks. JSON is the code of converters, contexts and state, and whatever line elsewhere
# names JSON. API is the lines of PublicApi.txt, each counted where the file named after its type lies.
set -euo pipefail

(($# == 1 || $# == 2)) || { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# One checkout as lines of "room|files|code|types|api|json|longest".
count() {
    local library=$1/src/CxMetrics
    [[ -d $library ]] || { echo "error: $1 has no src/CxMetrics" >&2; return 2; }
    (cd "$library" && find . -name '*.cs' -not -path './bin/*' -not -path './obj/*' | sort | xargs awk '
        function add(table, value) { table[room] += value; table[whole] += value; table["All"] += value }
        FNR == 1 {
            file = substr(FILENAME, 3); depth = split(file, part, "/"); name = part[depth]
            whole = part[1]; room = depth > 2 ? part[1] "/" part[2] : part[1] "/"
            isJson = name ~ /Converter|JsonContext|Json\.cs$|State|EndsReader/
            lines = 0; isComment = 0
            split(name, stem, "."); if (!(stem[1] in home) || depth > 1) { home[stem[1]] = room; homeWhole[stem[1]] = whole }
            add(files, 1)
        }
        {
            if (++lines > longest[room]) longest[room] = lines
            if (lines > longest[whole]) longest[whole] = lines
            if (lines > longest["All"]) longest["All"] = lines
        }
        /^[ \t]*\/\*/ { isComment = 1 }
        !isComment && NF && !/^[ \t]*\/\// { add(code, 1); if (isJson || /Json/) add(json, 1) }
        /\*\// { isComment = 0 }
        END {
            while ((getline line < "PublicApi.txt") > 0) {
                if (line == "") continue
                type = line; sub(/( = |: ).*/, "", type); isType = line ~ /^[^:]* = /
                sub(/^CxMetrics\./, "", type); while (type ~ /^(Statistics|Serialization|Service|Survival|LifetimeValue|Experience)\./) sub(/^[^.]*\./, "", type); sub(/[.<].*/, "", type)
                room = type in home ? home[type] : "?"; whole = type in home ? homeWhole[type] : "?"
                add(api, 1); if (isType) add(types, 1)
            }
            for (room in files) printf "%s|%d|%d|%d|%d|%d|%d\n", room, files[room], code[room], types[room], api[room], json[room], longest[room]
            if ("?" in api) printf "?|0|0|%d|%d|0|0\n", types["?"], api["?"]
        }')
}

before=$(count "$1")
after=$([[ $# == 2 ]] && count "$2" || true)

printf '| room | files | code lines | public types | API lines | JSON lines | longest file |\n|---|--:|--:|--:|--:|--:|--:|\n'
awk -F'|' -v sides=$# '
    FNR == NR { for (i = 2; i <= 7; i++) left[$1, i] = $i; seen[$1]; next }
    { for (i = 2; i <= 7; i++) right[$1, i] = $i; seen[$1] }
    END {
        for (room in seen) {
            title = room == "All" ? "**all**" : room !~ /\// ? "**" room "**" : room ~ /\/$/ ? room " itself" : room
            row = ""
            for (i = 2; i <= 7; i++) row = row " | " (left[room, i] + 0) (sides == 2 ? " → " (right[room, i] + 0) : "")
            print (room == "All" ? "~" : room) "\t| " title row " |"
        }
    }' <(printf '%s\n' "$before") <(printf '%s\n' "$after" | grep . || true) | LC_ALL=C sort | cut -f2-
