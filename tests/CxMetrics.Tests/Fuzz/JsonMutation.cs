using System.Text.Json.Nodes;

namespace CxMetrics.Tests.Fuzz;

/// <summary>Changes a JSON document at random: values that are too large, of another kind, missing, repeated or at the edge of a type.</summary>
internal static class JsonMutation
{
    private const int LongLength = 3000;

    /// <summary>Stands for a lone surrogate, which a node cannot hold.</summary>
    private const string HalfCharacter = "half a character";

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1", "2", "0.1", "-0.0", "1e308", "-1e308", "1e-320", "5e-324", "1e400", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "2147483647", "79228162514264337593543950335", "\"\"", "\" \"", "\"\\u0000\"", $"\"{HalfCharacter}\"", "\"x\"", "\"NaN\"",
        "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999+14:00\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"-10675199.02:48:05.4775808\"",
        "[]", "{}", "[null]", "[1,1]", "[[]]", "{\"v\":1}", new string('9', LongLength), $"\"{new string('x', LongLength)}\"",
    ];

    public static string Of(string json, Random random)
    {
        JsonNode root = JsonNode.Parse(json)!;
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            List<JsonNode> parents = [];
            Collect(root, parents);
            if (parents.Count > 0)
            {
                Change(parents[random.Next(parents.Count)], random);
            }
        }

        return root.ToJsonString().Replace(HalfCharacter, "\\ud800", StringComparison.Ordinal);
    }

    private static void Collect(JsonNode? node, List<JsonNode> parents)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        if (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            parents.Add(node);
        }

        foreach (JsonNode? child in children)
        {
            Collect(child, parents);
        }
    }

    private static void Change(JsonNode parent, Random random)
    {
        JsonNode? value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        if (parent is JsonArray items)
        {
            int index = random.Next(items.Count);
            switch (random.Next(4))
            {
                case 0:
                    items.RemoveAt(index);
                    break;
                case 1:
                    items.Insert(index, items[random.Next(items.Count)]?.DeepClone());
                    break;
                default:
                    items[index] = value;
                    break;
            }
        }
        else
        {
            JsonObject members = parent.AsObject();
            string name = members.ElementAt(random.Next(members.Count)).Key;
            switch (random.Next(6))
            {
                case 0:
                    members.Remove(name);
                    break;
                case 1:
                    members[name] = members.ElementAt(random.Next(members.Count)).Value?.DeepClone();
                    break;
                default:
                    members[name] = value;
                    break;
            }
        }
    }
}
