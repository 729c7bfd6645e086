using System.Text.Json.Serialization;

namespace Checker.Course.Proofs;

/// <summary>A number, or words; in the file it is just that.</summary>
[JsonConverter(typeof(ProofCellConverter))]
public readonly record struct ProofCell(string? Text, double Number = 0)
{
    public bool IsNumber => Text is null;

    public static implicit operator ProofCell(string text) => FromString(text);

    public static implicit operator ProofCell(double number) => FromDouble(number);

    public static ProofCell FromString(string text) => new(text);

    public static ProofCell FromDouble(double number) => new(null, number);
}
