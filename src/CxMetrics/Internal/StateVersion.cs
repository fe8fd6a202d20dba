using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Internal;

/// <summary>The version of JSON states that are read member by member.</summary>
internal static class StateVersion
{
    public const int Current = 1;

    /// <summary>The version, unless it is another; <paramref name="state"/> names what has it, such as "model".</summary>
    public static int Require(int version, string state) =>
        version == Current
            ? version
            : throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"The {state} has version {version}; expected version {Current}."));

    /// <summary>The name of the model, unless it is that of another.</summary>
    public static string RequireModel(string name, string model) =>
        string.Equals(name, model, StringComparison.Ordinal) ? name : throw new JsonException($"The model is {Quote.Of(name)}; expected {Quote.Of(model)}.");
}
