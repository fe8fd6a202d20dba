using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>The answers that were given by a moment, and the steps that they are about.</summary>
internal sealed class JourneyAnswers
{
    private readonly JourneyLinker _linker;
    private readonly ILookup<string, SurveyResponse> _byContact;
    private readonly Dictionary<string, int> _steps = new(StringComparer.Ordinal);

    /// <summary>Takes answers of which no two share an id; counts those left out.</summary>
    public JourneyAnswers(
        SurveyResponse[] answers, DateTimeOffset asOf, JourneyDefinition definition, InvalidFacts invalid, ReasonCounter excluded, JourneyLinker linker)
    {
        List<SurveyResponse> known = [];
        foreach (SurveyResponse answer in answers)
        {
            string? reason = Absence(answer, asOf, definition);
            if (answer.Score is { } score && !answer.Scale.Contains(score))
            {
                string refusal = $"The answer {Quote.Of(answer.Id)} has a score that is not on its scale; expected {answer.Scale}.";
                reason = InvalidFact.Refuse(invalid, ExclusionReasons.OffScale, refusal, nameof(answers));
            }

            if (reason is null)
            {
                known.Add(answer);
            }
            else
            {
                excluded.Add(reason);
            }
        }

        _linker = linker;
        Known = Array.AsReadOnly([.. known.OrderBy(answer => answer.AnsweredAt!.Value.UtcTicks).ThenBy(answer => answer.Id, StringComparer.Ordinal)]);
        Excluded = excluded.ToCounts();
        _byContact = Known.Where(answer => answer.InteractionId is not null)
            .ToLookup(answer => linker.ContactOf(answer.InteractionId!), StringComparer.Ordinal);
        for (int i = 0; i < linker.Spans.Length && !IsEmpty; i++)
        {
            if (_byContact.Contains(linker.Contact(i).Id))
            {
                _steps.Add(linker.Contact(i).Id, i);
            }
        }
    }

    /// <summary>The answers in the order in which they were given, at the same moment by id.</summary>
    public IReadOnlyList<SurveyResponse> Known { get; }

    public ReasonCounts Excluded { get; }

    /// <summary>The answers about a contact that is no step.</summary>
    public long Unlinked => Known.LongCount(answer => answer.InteractionId is not null && StepOf(answer) < 0);

    public bool IsEmpty => _byContact.Count == 0;

    public IReadOnlyList<SurveyResponse> About(string contact) => [.. _byContact[contact]];

    /// <summary>The step that an answer is about, by its index; -1 where it is about none.</summary>
    public int StepOf(SurveyResponse answer) => answer.InteractionId is { } id ? _steps.GetValueOrDefault(_linker.ContactOf(id), -1) : -1;

    private static string? Absence(SurveyResponse answer, DateTimeOffset asOf, JourneyDefinition definition) =>
        answer.Score is null ? ExclusionReasons.Unanswered
        : answer.AnsweredAt is not { } moment ? ExclusionReasons.AnsweredUnknown
        : moment > asOf ? ExclusionReasons.NotYetKnown
        : definition.IsOnScale(answer) ? null
        : ExclusionReasons.OtherScale;
}
