using System.Text.Json.Nodes;
using Checker.Grading.Working;

namespace Checker.Grading.Tests;

public sealed class ServedAnswerTests
{
    [Theory]
    [InlineData("1", "1", 0, true)]
    [InlineData("1", "1.0000001", 0, false)]
    [InlineData("1", "1.0000001", 1e-6, true)]
    [InlineData("[1,2,3]", "[1,2,3]", 0, true)]
    [InlineData("[1,2,3]", "[1,2]", 0, false)]
    [InlineData("{\"a\":1,\"b\":[2.0]}", "{\"b\":[2.0],\"a\":1}", 0, true)]
    [InlineData("{\"a\":1}", "{\"b\":1}", 0, false)]
    [InlineData("\"ORD\"", "\"JFK\"", 1, false)]
    [InlineData("null", "null", 0, true)]
    [InlineData("null", "0", 0, false)]
    [InlineData("true", "1", 0, false)]
    public void Answers_agree_member_by_member_within_the_tolerance(string a, string b, double tolerance, bool agree) =>
        Of(a, tolerance).Agrees(Of(b, tolerance)).Should().Be(agree);

    private static ServedAnswer Of(string json, double tolerance) => new("Trial", 1, 1, JsonNode.Parse(json), tolerance);
}
