using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Serialization =>
    [
        new(
            "M:CxMetrics.Serialization.CxMetricsJson.Breakdown``2(System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Text.Json.Serialization.Metadata.JsonTypeInfo{``1}) | NotSupportedException",
            () => CxMetricsJson.Breakdown<Guid, ScoreTally>()),
        new(
            "M:CxMetrics.Serialization.CxMetricsJson.AddCxMetrics(System.Text.Json.JsonSerializerOptions) | InvalidOperationException",
            () => JsonSerializerOptions.Default.AddCxMetrics()),
        new("M:CxMetrics.Serialization.CxMetricsJson.TypeInfo``1 | NotSupportedException", () => CxMetricsJson.TypeInfo<Uri>()),
        new(
            "M:CxMetrics.Serialization.EnumNameConverter`1.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new EnumNameConverter<SurveyKind>(), "1")),
        new(
            "M:CxMetrics.Serialization.EnumNameConverter`1.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new EnumNameConverter<SurveyKind>(), "\"nps\"")),
        new(
            "M:CxMetrics.Serialization.EnumNameConverter`1.ReadAsPropertyName(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => ReadName(new EnumNameConverter<SurveyKind>(), """{"nps":1}""")),
        new(
            "M:CxMetrics.Serialization.EnumNameConverter`1.Write(System.Text.Json.Utf8JsonWriter,`0,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Write((writer, kind) => new EnumNameConverter<SurveyKind>().Write(writer, kind, JsonSerializerOptions.Default), NoSuchKind)),
        new(
            "M:CxMetrics.Serialization.EnumNameConverter`1.WriteAsPropertyName(System.Text.Json.Utf8JsonWriter,`0,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Write((writer, kind) => new EnumNameConverter<SurveyKind>().WriteAsPropertyName(writer, kind, JsonSerializerOptions.Default), NoSuchKind)),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Int32,System.Threading.CancellationToken) | ArgumentNullException",
            () => Ndjson.ReadAsync(null!, Customers)),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Int32,System.Threading.CancellationToken) | ArgumentNullException",
            () => Ndjson.ReadAsync<Customer>(Stream.Null, null!)),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Int32,System.Threading.CancellationToken) | ArgumentException",
            () => Ndjson.ReadAsync(Closed, Customers)),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Int32,System.Threading.CancellationToken) | NdjsonException",
            () => Drain(Ndjson.ReadAsync(Lines("{}"), Customers))),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Int32,System.Threading.CancellationToken) | OperationCanceledException",
            () => Drain(Ndjson.ReadAsync(Lines("{}"), Customers, cancellationToken: new CancellationToken(canceled: true)))),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | ArgumentNullException",
            () => Ndjson.ReadAsync(null!, Customers, new List<NdjsonError>())),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | ArgumentNullException",
            () => Ndjson.ReadAsync<Customer>(Stream.Null, null!, new List<NdjsonError>())),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | ArgumentNullException",
            () => Ndjson.ReadAsync(Stream.Null, Customers, (ICollection<NdjsonError>)null!)),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | ArgumentException",
            () => Ndjson.ReadAsync(Closed, Customers, new List<NdjsonError>())),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | ArgumentException",
            () => Ndjson.ReadAsync(Stream.Null, Customers, Array.Empty<NdjsonError>())),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | OperationCanceledException",
            () => Drain(Ndjson.ReadAsync(Lines("{}"), Customers, new List<NdjsonError>(), cancellationToken: new CancellationToken(canceled: true)))),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Int32,System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Ndjson.ReadAsync(Stream.Null, Customers, 0)),
        new(
            "M:CxMetrics.Serialization.Ndjson.ReadAsync``1(System.IO.Stream,System.Text.Json.Serialization.Metadata.JsonTypeInfo{``0},System.Collections.Generic.ICollection{CxMetrics.Serialization.NdjsonError},System.Int32,System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Ndjson.ReadAsync(Stream.Null, Customers, new List<NdjsonError>(), (1 << 30) + 1)),
        new(
            "M:CxMetrics.Serialization.StatedOffsetConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new StatedOffsetConverter(), "1")),
        new(
            "M:CxMetrics.Serialization.StatedOffsetConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new StatedOffsetConverter(), "\"2026-03-02T10:00:00\"")),
        new(
            "M:CxMetrics.Serialization.StatedOffsetConverter.ReadAsPropertyName(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => ReadName(new StatedOffsetConverter(), """{"2026-03-02T10:00:00":1}""")),
    ];

    private static JsonTypeInfo<Customer> Customers => CxMetricsJson.TypeInfo<Customer>();

    private static MemoryStream Closed
    {
        get
        {
            MemoryStream stream = new();
            stream.Dispose();
            return stream;
        }
    }

    private static MemoryStream Lines(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task Drain<T>(IAsyncEnumerable<T> values)
    {
        await foreach (T value in values)
        {
            _ = value;
        }
    }
}
