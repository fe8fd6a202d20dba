using System.Reflection;
using System.Text.RegularExpressions;

namespace CxMetrics.Tests.Architecture;

/// <summary>
/// Throwing cases made from the documentation's own words: "<c>@scores is null.</c>", "<c>@responses, one of them, or @key is
/// null.</c>", "<c>An enum value is not defined.</c>", "<c>@name is blank, or @count is negative.</c>".
/// </summary>
/// <param name="Cases">A case for each argument that the words say is refused, and for each type that inherits the member.</param>
/// <param name="IsComplete">Whether the words say nothing else, so that no row has to be written by hand.</param>
internal sealed partial record GeneratedCases(IReadOnlyList<ThrowingCase> Cases, bool IsComplete)
{
    public static GeneratedCases Of(DocumentedException documented)
    {
        var calls = Invocation.Of(documented.Member);
        var clauses = Clause().Matches(documented.Condition);
        List<ThrowingCase> cases = [];
        var isComplete = calls.Count > 0 && Clause().Replace(documented.Condition, "") is ".";
        foreach (var (call, clause) in calls.SelectMany(_ => clauses, (call, clause) => (call, clause)))
        {
            var subjects = clause.Groups["subject"].Captures.Select(subject => subject.Value).ToList();
            var bad = subjects.ConvertAll(subject => Bad(call, subject, new(documented.Exception, clause.Groups["predicate"].Value), documented.IsInherited));
            isComplete &= bad.TrueForAll(arguments => arguments.Count > 0);
            cases.AddRange(bad.SelectMany(arguments => arguments).Select(argument =>
                new ThrowingCase(documented.Key, () => call.Run(argument.Parameter, argument.Value), call.NameOf(argument.Parameter))));
        }

        return new(cases, isComplete);
    }

    // "@name" is a parameter, "one of them" an item of a collection, "An argument" any parameter, "a tally" any parameter or item.
    private static List<(ParameterInfo Parameter, object? Value)> Bad(Invocation call, string subject, Refused refused, bool isInherited)
    {
        var named = call.Parameters.Where(parameter => subject.Equals($"@{parameter.Name}", StringComparison.Ordinal)).ToList();
        var isAny = subject is "An argument" || (isInherited && subject[0] == '@' && named.Count == 0);
        var bad = isAny || subject[0] == '@'
            ? (isAny ? call.Parameters : named).SelectMany(refused.Values, (parameter, value) => (parameter, value))
            : call.Parameters
                .Where(parameter => subject is not "one of them" || SampleValues.ItemType(parameter.ParameterType) is not null)
                .SelectMany(refused.ValuesOrItems, (parameter, value) => (parameter, value));

        return bad.Where(argument => call.CanRunWithout(argument.parameter)).ToList();
    }

    [GeneratedRegex(
        @"(^|, or |, | or )(?<subject>@\w+|[Aa]n? (?!or )\w+( value)?|one of them|The value)((, or |, | or )(?<subject>@\w+|[Aa]n? (?!or )\w+( value)?|one of them))*( is)? (?<predicate>null|blank|negative or not finite|negative|not finite and above 0|not finite|below 1|not defined|not a defined (value|one)|not above 0 and below 1)(?=\.|, (?!and )| or )",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Clause();
}
