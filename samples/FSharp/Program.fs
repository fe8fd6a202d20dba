// CxMetrics from F#: your own records through selectors, groups as a sequence, options in and out.
open CxMetrics

type Answer = { Team: string; Score: int option }

let answers =
    [ { Team = "north"; Score = Some 10 }
      { Team = "north"; Score = Some 9 }
      { Team = "south"; Score = Some 3 }
      { Team = "south"; Score = None }
      { Team = "south"; Score = Some 9 } ]

// A selector gives the score as a Nullable<float>, since scales may have half points. F# asks for the types of its arguments.
let score (answer: Answer) = answer.Score |> Option.map float |> Option.toNullable

let byTeam = answers.TallyScores(score, SurveyScale.ZeroToTen, key = (fun (answer: Answer) -> answer.Team))

byTeam.Groups
|> Seq.sortByDescending (fun group -> group.Tally.Count)
|> Seq.iter (fun group -> printfn "%s: %O" group.Key (Nps.Calculate group.Tally))

let total = Nps.Calculate byTeam.Total

match Option.ofNullable total.Score with
| Some nps -> printfn "NPS %.1f of %d answers, %d unanswered" nps total.Responses total.Unanswered
| None -> printfn "no answers, so no NPS"

// A definition of your own is a constructor call.
let topBox = CsatDefinition("top box of 1 to 5", SurveyScale.OneToFive, ScoreBand(5, 5), ScoreBand(1, 2))
printfn "%O" (Csat.Calculate([| 5uy; 4uy; 5uy; 2uy; 5uy |], topBox))
