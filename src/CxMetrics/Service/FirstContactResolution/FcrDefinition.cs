using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What first contact resolution is here: what is counted, what a repeat is, and what else a success needs.</summary>
/// <remarks>
/// On one log of 10,160 interactions FCR is 61 % to 83 %, depending on these choices;
/// <see cref="Fcr.Sensitivity(FcrLinks, IEnumerable{FcrDefinition})"/> shows them side by side. Tallies of different definitions refuse to
/// add, whatever their names. A <c>with</c> of several choices is checked after each, in the order written: name a rule for repeats before
/// issues are counted, and a verdict before the rule is taken away. A value: immutable, with structural equality, printed by every result.
/// Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record FcrDefinition : MetricDefinition<FcrDefinition, FcrUnit, FcrTally, FcrResult>
{
    private readonly FcrCounting _counting;
    private readonly FcrRepeatRule? _repeatRule;
    private readonly FcrVerdict _verdict;
    private readonly FcrTransfers _transfers;

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="counting">What is counted.</param>
    /// <param name="repeatRule">What a repeat is; null to believe the other conditions without looking for repeats.</param>
    /// <param name="verdict">Who must say that the matter is resolved.</param>
    /// <param name="transfers">Whether a contact that was transferred can be a success.</param>
    /// <param name="firstLine">What becomes of contacts that the first line cannot resolve.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, or the choices contradict each other: issues or lone contacts without a rule for repeats,
    /// contacts that look ahead from an issue's first contact, or no condition at all.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    [JsonConstructor]
    public FcrDefinition(
        string name,
        FcrCounting counting,
        FcrRepeatRule? repeatRule = null,
        FcrVerdict verdict = FcrVerdict.NotAsked,
        FcrTransfers transfers = FcrTransfers.Allowed,
        FcrFirstLine firstLine = FcrFirstLine.Everything)
        : base(name)
    {
        _counting = Guard.Defined(counting);
        _repeatRule = repeatRule;
        _verdict = Guard.Defined(verdict);
        _transfers = Guard.Defined(transfers);
        FirstLine = Guard.Defined(firstLine);
        RefuseContradiction(nameof(repeatRule));
    }

    /// <summary>What is counted.</summary>
    /// <exception cref="ArgumentException">The value contradicts the other choices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("counting"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrCounting Counting { get => _counting; init => Set(ref _counting, Guard.Defined(value, nameof(Counting)), nameof(Counting)); }

    /// <summary>What a repeat is; null where repeats are not looked for.</summary>
    /// <exception cref="ArgumentException">The value contradicts the other choices.</exception>
    [JsonPropertyName("repeatRule"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrRepeatRule? RepeatRule { get => _repeatRule; init => Set(ref _repeatRule, value, nameof(RepeatRule)); }

    /// <summary>Who must say that the matter is resolved.</summary>
    /// <exception cref="ArgumentException">The value contradicts the other choices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("verdict"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrVerdict Verdict { get => _verdict; init => Set(ref _verdict, Guard.Defined(value, nameof(Verdict)), nameof(Verdict)); }

    /// <summary>Whether a contact that was transferred can be a success.</summary>
    /// <exception cref="ArgumentException">The value contradicts the other choices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("transfers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrTransfers Transfers { get => _transfers; init => Set(ref _transfers, Guard.Defined(value, nameof(Transfers)), nameof(Transfers)); }

    /// <summary>What becomes of contacts that the first line cannot resolve.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("firstLine"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrFirstLine FirstLine { get; init => field = Guard.Defined(value, nameof(FirstLine)); }

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.OtherKind,
        ExclusionReasons.UnknownKind,
        ExclusionReasons.NotAMoment,
        ExclusionReasons.EndBeforeStart,
        ExclusionReasons.NotYetKnown,
        ExclusionReasons.NoCustomer,
        ExclusionReasons.NoTopic,
        ExclusionReasons.NoIssue,
        ExclusionReasons.NoChannel,
        ExclusionReasons.NoEnd,
        ExclusionReasons.Immature,
        ExclusionReasons.BeyondFirstLine,
        ExclusionReasons.FirstLineUnknown,
        ExclusionReasons.Unanswered,
        ExclusionReasons.ResolutionUnknown,
        ExclusionReasons.TransfersUnknown,
    ];

    /// <summary>A duplicate is among the reasons for which a log leaves interactions out; units have no ids.</summary>
    private protected override IEnumerable<string> ReasonsOfReading => ContactLog.Reasons;

    private protected override string Choices => string.Join("; ", Parts());

    /// <inheritdoc/>
    /// <remarks>Units have no ids: what was a duplicate is counted among them.</remarks>
    public override string? IdOf(FcrUnit fact) => null;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public override DateTimeOffset? MomentOf(FcrUnit fact) => Guard.NotNull(fact).First.Start;

    internal string Noun => Counting == FcrCounting.Issues ? "issue" : "contact";

    /// <summary>Whether success depends on nothing but the links.</summary>
    internal bool IsLinkOnly =>
        RepeatRule is not null
        && Verdict == FcrVerdict.NotAsked
        && Transfers == FcrTransfers.Allowed
        && FirstLine == FcrFirstLine.Everything;

    private protected override DateTimeOffset? AsOfOf(FcrUnit fact) => fact.AsOf;

    private protected override ICounter<FcrUnit, FcrTally> NewCounter(InvalidFacts invalid) => new FcrCounter(this);

    private protected override FcrResult ResultOf(FcrTally tally) => new() { Tally = tally };

    private void Set<T>(ref T choice, T value, string name)
    {
        choice = value;
        RefuseContradiction(name);
    }

    private void RefuseContradiction(string name)
    {
        if (RepeatRule is null && Counting != FcrCounting.Contacts)
        {
            throw new ArgumentException(
                $"repeatRule is null while {Counting} are counted; expected a rule, since an issue is what repeats link.", name);
        }

        if (RepeatRule is null && Verdict == FcrVerdict.NotAsked && Transfers == FcrTransfers.Allowed)
        {
            throw new ArgumentException(
                "repeatRule is null, and neither a verdict nor the absence of transfers is asked for; expected at least one condition that a contact can fail.",
                name);
        }

        if (RepeatRule is { Anchor: not FcrAnchor.LatestEnd } rule && Counting == FcrCounting.Contacts)
        {
            throw new ArgumentException(
                $"repeatRule measures from the {rule.AnchorName} while each contact looks ahead from its own end; "
                + $"expected {nameof(FcrAnchor.LatestEnd)}, or {nameof(FcrCounting.Issues)} or {nameof(FcrCounting.LoneContacts)} to be counted.",
                name);
        }
    }

    private IEnumerable<string> Parts()
    {
        yield return Counting switch
        {
            FcrCounting.Issues => "issues that took one contact, of issues",
            FcrCounting.LoneContacts => "contacts alone in their issue, of contacts",
            _ => RepeatRule is null ? "contacts" : "contacts without a repeat after them, of contacts",
        };
        if (RepeatRule is { } rule)
        {
            yield return rule.ToString();
        }

        if (Verdict != FcrVerdict.NotAsked)
        {
            yield return Verdict == FcrVerdict.Agent ? "resolved as the agent says" : "resolved as the customer says";
        }

        if (Transfers == FcrTransfers.NotAllowed)
        {
            yield return "not transferred";
        }

        if (FirstLine != FcrFirstLine.Everything)
        {
            yield return FirstLine == FcrFirstLine.ResolvableOnly
                ? "only what the first line can resolve"
                : "what the first line cannot resolve left out of the denominator alone";
        }
    }
}
