using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace CxMetrics.Tests.Properties;

/// <summary>The reasons that a tally or a result gives, itself or in any of its figures.</summary>
internal static class GivenReasons
{
    // A cohort matrix has thousands of cells of one type.
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static IEnumerable<string> Of(object? figures) => figures switch
    {
        null or string => [],
        ReasonCounts counts => counts.Select(reason => reason.Key),
        IEnumerable items => items.Cast<object?>().SelectMany(Of),
        _ when IsFigure(figures.GetType()) => Members.GetOrAdd(figures.GetType(), MembersOf).SelectMany(member => Of(member.GetValue(figures))),
        _ => [],
    };

    private static PropertyInfo[] MembersOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0
                && (IsFigure(member.PropertyType) || (typeof(IEnumerable).IsAssignableFrom(member.PropertyType) && member.PropertyType != typeof(string)))),
    ];

    private static bool IsFigure(Type type) =>
        type is { IsClass: true, IsArray: false } && type.Assembly == typeof(ReasonCounts).Assembly && !type.Name.EndsWith("Definition", StringComparison.Ordinal);
}
