using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;
using CxMetrics.Tests.Records;

namespace CxMetrics.Tests.Fuzz;

/// <summary>Facts of any kind at random: the sample of the kind, with members left out or set to a value of their type.</summary>
internal static class RandomFacts
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCxMetrics();

    public static bool Knows(Type fact) => RecordSamples.Full.Any(sample => sample.GetType() == fact);

    /// <summary>A log whose ids differ and whose facts stand each for itself.</summary>
    public static TFact[] Log<TFact>(Random random, int count)
    {
        object sample = RecordSamples.FullOf(typeof(TFact));
        JsonObject full = JsonSerializer.SerializeToNode(sample, typeof(TFact), Options)!.AsObject();
        List<TFact> log = [];
        while (log.Count < count)
        {
            JsonObject fact = full.DeepClone().AsObject();
            foreach (PropertyInfo member in typeof(TFact).GetProperties())
            {
                // Costs in two currencies and scores on two scales have no sum, and an unweighted tally refuses weights.
                if (member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is { } name && name is not ("currency" or "kind" or "weight") && fact.ContainsKey(name))
                {
                    Change(fact, name, member, random);
                }
            }

            fact.Remove("contactId");
            fact.Remove("weight");
            if (fact.ContainsKey("id"))
            {
                fact["id"] = $"i{log.Count}";
            }

            if (TryRead(fact, out TFact? read))
            {
                log.Add(read!);
            }
        }

        return [.. log];
    }

    private static void Change(JsonObject fact, string name, PropertyInfo member, Random random)
    {
        if (random.Next(2) == 0)
        {
            return;
        }

        if (random.Next(2) == 0 && !member.IsDefined(typeof(JsonRequiredAttribute)))
        {
            fact.Remove(name);
            return;
        }

        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        fact[name] = type.IsEnum ? JsonValue.Create(Enum.GetName(type, Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!))
            : type == typeof(bool) ? JsonValue.Create(random.Next(2) == 0)
            : type == typeof(string) ? JsonValue.Create($"{"abc"[random.Next(3)]}")
            : type == typeof(int) ? JsonValue.Create(random.Next(-1, 12))
            : type == typeof(double) ? JsonValue.Create(random.Next(-4, 5) / 4.0)
            : type == typeof(decimal) ? JsonValue.Create(random.Next(0, 1000) / 100m)
            : type == typeof(TimeSpan) ? JsonValue.Create(TimeSpan.FromSeconds(random.Next(0, 5000)).ToString("c"))
            : type == typeof(DateTimeOffset) ? JsonValue.Create(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(0, 60 * 24 * 90)))
            : fact[name]?.DeepClone();
    }

    private static bool TryRead<TFact>(JsonObject fact, out TFact? read)
    {
        try
        {
            read = fact.Deserialize<TFact>(Options);
            return true;
        }
        catch (JsonException)
        {
            read = default;
            return false;
        }
    }
}
