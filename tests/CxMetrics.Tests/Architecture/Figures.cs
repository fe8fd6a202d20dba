using System.Reflection;

namespace CxMetrics.Tests.Architecture;

/// <summary>The numbers that an object shows.</summary>
internal static class Figures
{
    /// <summary>The members that are no numbers, such as NaN, which JSON cannot carry either.</summary>
    public static IEnumerable<string> Undefined(object item) =>
        item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0 && !member.PropertyType.IsByRefLike)
            .Where(member => member.GetValue(item) is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity))
            .Select(member => $"{item.GetType().Name}.{member.Name} of {item}");
}
