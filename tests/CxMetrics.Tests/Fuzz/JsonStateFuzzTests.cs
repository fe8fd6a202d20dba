using System.Collections;
using System.Reflection;
using System.Text.Json;
using CxMetrics.Serialization;
using CxMetrics.Tests.Architecture;

namespace CxMetrics.Tests.Fuzz;

/// <summary>Of every public type that JSON can write, a document that was tampered with is refused in a few words, or read as something sound.</summary>
public sealed class JsonStateFuzzTests
{
    private const int Tries = 4;
    private const int LongestMessage = 2000;
    private const int Depth = 4;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCxMetrics();

    [Fact]
    public void Deserialize_AnyMutation_IsRefusedShortlyOrSound()
    {
        (Type Type, string Json)[] documents = [.. Documents()];

        FuzzRun.Seeds(Tries).SelectMany(seed => documents.Select(document => Fault(document.Type, document.Json, seed)))
            .OfType<string>().ShouldBeNone("what is read from JSON is sound, and what is not is refused");
    }

    private static IEnumerable<(Type Type, string Json)> Documents()
    {
        foreach (Type known in PublicObjects.Types)
        {
            if (PublicObjects.Of(known) is { } item && Options.TryGetTypeInfo(item.GetType(), out _) && Reads(item.GetType(), JsonSerializer.Serialize(item, item.GetType(), Options)))
            {
                yield return (item.GetType(), JsonSerializer.Serialize(item, item.GetType(), Options));
            }
        }
    }

    private static bool Reads(Type type, string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, Options) is not null;
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    private static string? Fault(Type type, string json, int seed)
    {
        string mutated = JsonMutation.Of(json, new Random(seed));
        string about = $"{type.Name} {(mutated.Length > LongestMessage ? mutated[..LongestMessage] + "..." : mutated)}";
        object? read;
        try
        {
            read = JsonSerializer.Deserialize(mutated, type, Options);
        }
        catch (JsonException refused)
        {
            return refused.Message.Length <= LongestMessage ? null : FuzzRun.Fault(seed, $"the refusal has {refused.Message.Length} characters", about);
        }
        catch (Exception fault)
        {
            return FuzzRun.Fault(seed, $"{fault.GetType().Name}: {fault.Message}", about);
        }

        return read is not null && Unsound(read) is { } what ? FuzzRun.Fault(seed, what, about) : null;
    }

    private static string? Unsound(object read)
    {
        try
        {
            string written = JsonSerializer.Serialize(read, read.GetType(), Options);
            return !read.Equals(JsonSerializer.Deserialize(written, read.GetType(), Options)) ? $"comes back as another from {written}"
                : read.ToString() is null ? "has no text"
                : NotANumber(read, Depth) ?? NoMonoid(read);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"{(fault is TargetInvocationException { InnerException: { } inner } ? inner : fault)}";
        }
    }

    /// <summary>Adding nothing changes nothing.</summary>
    private static string? NoMonoid(object read)
    {
        Type? tally = read.GetType().GetInterfaces().FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITally<>));
        return tally is null
            ? null
            : (string?)typeof(JsonStateFuzzTests).GetMethod(nameof(NoMonoidOf), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(tally.GetGenericArguments()[0]).Invoke(null, [read]);
    }

    private static string? NoMonoidOf<TTally>(TTally tally)
        where TTally : ITally<TTally> =>
        (tally + TTally.AdditiveIdentity).Equals(tally) && (TTally.AdditiveIdentity + tally).Equals(tally) ? null : "adding nothing changes it";

    /// <summary>The path of a figure that is no number, in what the object shows and what these show.</summary>
    private static string? NotANumber(object item, int depth)
    {
        if (item is double number)
        {
            return double.IsNaN(number) ? "NaN" : null;
        }

        if (depth == 0 || item is string || item.GetType().IsPrimitive)
        {
            return null;
        }

        if (item.GetType().Assembly != typeof(InvalidFacts).Assembly)
        {
            return item is IEnumerable items ? items.Cast<object?>().OfType<object>().Take(100).Select(one => NotANumber(one, depth - 1)).FirstOrDefault(fault => fault is not null) : null;
        }

        return item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0 && !member.PropertyType.IsByRefLike)
            .Select(member => member.GetValue(item) is { } value && NotANumber(value, depth - 1) is { } fault ? $"{member.Name}: {fault}" : null)
            .FirstOrDefault(fault => fault is not null);
    }
}
