using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>The answers that were given by a moment, and the steps that they are about.</summary>
internal sealed class JourneyAnswers
{
    private readonly Dictionary<string, List<SurveyResponse>> _byContact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _steps = new(StringComparer.Ordinal);
    private readonly SurveyResponse[] _known;

    public JourneyAnswers(IEnumerable<SurveyResponse> answers, DateTimeOffset asOf, JourneyDefinition definition, InvalidFacts invalid, string name)
    {
        ReasonCounter excluded = new("answers");
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<SurveyResponse> known = [];
        int index = 0;
        foreach (SurveyResponse answer in answers)
        {
            Guard.NotNull(answer, name, index);
            string? fault = !ids.Add(answer.Id) ? ExclusionReasons.Duplicate
                : answer.Score is { } score && !answer.Scale.Contains(score) ? ExclusionReasons.OffScale
                : null;
            if (fault is not null && invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The answer at index {index} (id {Quote.Of(answer.Id)}) is invalid: {fault}; expected each id once and scores on their scale."),
                    name);
            }

            if ((fault ?? Absence(answer, asOf, definition)) is { } reason)
            {
                excluded.Add(reason);
            }
            else
            {
                known.Add(answer);
            }

            index++;
        }

        _known = [.. known.OrderBy(answer => answer.AnsweredAt!.Value.UtcTicks).ThenBy(answer => answer.Id, StringComparer.Ordinal)];
        foreach (SurveyResponse answer in _known)
        {
            if (answer.InteractionId is { } contact)
            {
                Of(contact).Add(answer);
            }
        }

        Known = Array.AsReadOnly(_known);
        Excluded = excluded.ToCounts();
    }

    /// <summary>The answers in the order in which they were given, at the same moment by id.</summary>
    public IReadOnlyList<SurveyResponse> Known { get; }

    public ReasonCounts Excluded { get; }

    /// <summary>The answers about a contact that is no step.</summary>
    public long Unlinked => _known.LongCount(answer => answer.InteractionId is not null) - _steps.Count;

    public bool IsEmpty => _byContact.Count == 0;

    /// <summary>Says that a leg belongs to a contact of another id.</summary>
    public void Join(string leg, string contact)
    {
        if (_byContact.Remove(leg, out List<SurveyResponse>? answers))
        {
            List<SurveyResponse> all = Of(contact);
            all.AddRange(answers);
            all.Sort((left, right) => left.AnsweredAt!.Value.UtcTicks.CompareTo(right.AnsweredAt!.Value.UtcTicks) is var byMoment and not 0
                ? byMoment
                : string.CompareOrdinal(left.Id, right.Id));
        }
    }

    /// <summary>Says which step a contact is.</summary>
    public void Link(string contact, int step)
    {
        if (_byContact.TryGetValue(contact, out List<SurveyResponse>? answers))
        {
            answers.ForEach(answer => _steps.Add(answer.Id, step));
        }
    }

    public IReadOnlyList<SurveyResponse> About(string contact) => _byContact.TryGetValue(contact, out List<SurveyResponse>? answers) ? answers.AsReadOnly() : [];

    /// <summary>The step that an answer is about, by its index; -1 where it is about none.</summary>
    public int StepOf(SurveyResponse answer) => _steps.GetValueOrDefault(answer.Id, -1);

    private static string? Absence(SurveyResponse answer, DateTimeOffset asOf, JourneyDefinition definition) =>
        answer.Score is null ? ExclusionReasons.Unanswered
        : answer.AnsweredAt is not { } moment ? ExclusionReasons.AnsweredUnknown
        : moment > asOf ? ExclusionReasons.NotYetKnown
        : definition.IsOnScale(answer) ? null
        : ExclusionReasons.OtherScale;

    private List<SurveyResponse> Of(string contact)
    {
        if (!_byContact.TryGetValue(contact, out List<SurveyResponse>? answers))
        {
            _byContact.Add(contact, answers = []);
        }

        return answers;
    }
}
