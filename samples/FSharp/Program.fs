// CxMetrics from F#: your own records through selectors, groups as a sequence, what is not defined as a Nullable.
open System
open CxMetrics

type Answer = { Team: string; Score: Nullable<int> }

let answers =
    [ { Team = "north"; Score = Nullable 10 }
      { Team = "north"; Score = Nullable 9 }
      { Team = "south"; Score = Nullable 3 }
      { Team = "south"; Score = Nullable() }
      { Team = "south"; Score = Nullable 9 } ]

// One tally for each team. F# asks for the types of a selector where an overload is to be chosen.
let byTeam =
    answers.TallyScores((fun (answer: Answer) -> answer.Score), SurveyScale.ZeroToTen, key = (fun (answer: Answer) -> answer.Team))

byTeam.Groups
|> Seq.sortByDescending (fun group -> group.Tally.Count)
|> Seq.iter (fun group -> printfn "%s: %O" group.Key (Nps.Calculate group.Tally))

let total = Nps.Calculate byTeam.Total

match Option.ofNullable total.Score with
| Some score -> printfn "NPS %.1f of %d answers, %d unanswered" score total.Responses total.Unanswered
| None -> printfn "no answers, so no NPS"

// Definitions are records of C#: change one by its constructor.
let strict = CsatDefinition("top box of 1 to 5", SurveyScale.OneToFive, ScoreBand(5, 5), ScoreBand(1, 2))
printfn "%O" (Csat.Calculate([| 5uy; 4uy; 5uy; 2uy; 5uy |], strict))
