using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>The definitions that states of tallies carry; a member that they do not have is refused, since it may be one misspelt.</summary>
[JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(RateTally))]
[JsonSerializable(typeof(TicketDefinition))]
internal sealed partial class DefinitionJsonContext : JsonSerializerContext;
