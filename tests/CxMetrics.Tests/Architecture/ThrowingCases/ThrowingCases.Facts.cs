using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Architecture;

/// <content>What the cases share: facts that are right, to be made wrong in one place, and counts that leave no room.</content>
internal static partial class ThrowingCases
{
    private const long Most = long.MaxValue;
    private const SurveyKind NoSuchKind = (SurveyKind)9;

    private static SurveyResponse Answer(string id = "a", SurveyKind kind = SurveyKind.Nps, int? score = 9, double weight = 1) =>
        new(id, kind, SurveyScale.ZeroToTen, score, weight);

    private static T SumOf<T>(params IEnumerable<T> tallies)
        where T : ITally<T> =>
        T.Sum(tallies);

    /// <summary>Calls a converter itself, since the serializer has exceptions of its own.</summary>
    private static T? Read<T>(JsonConverter<T> converter, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
    }

    private static T? ReadName<T>(JsonConverter<T> converter, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        reader.Read();
        return converter.ReadAsPropertyName(ref reader, typeof(T), JsonSerializerOptions.Default);
    }

    private static void Write<T>(Action<Utf8JsonWriter, T> write, T value)
    {
        using Utf8JsonWriter writer = new(Stream.Null);
        write(writer, value);
    }
}
