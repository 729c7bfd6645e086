using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Course.Proofs;

/// <summary><c>proof.json</c> beside the program that writes it. A course without an engine of its own has none.</summary>
public static class ProofFile
{
    public const string Name = "checker/Benchmarks/proof.json";

    public const string Command = "dotnet run -c Release --project checker/Benchmarks -- proof";

    /// <summary>Null where there is no file.</summary>
    /// <exception cref="CourseException">The file is damaged.</exception>
    public static Proof? Load(string root)
    {
        var path = Path.Combine(root, Name);
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllText(path)) : null;
        }
        catch (JsonException problem)
        {
            throw new CourseException([new Defect(Name, (int)(problem.LineNumber ?? 0) + 1, $"the file is not as the proof writes it; run {Command}")]);
        }
    }

    public static Proof Parse(string text) => JsonSerializer.Deserialize<Proof>(text, CourseJson.Options) ?? throw new JsonException("The file is empty.");

    /// <summary>Whole or not at all: who stops a proof keeps the one before.</summary>
    public static void Save(string path, Proof proof) => AtomicFile.Write(Path.GetFullPath(path), JsonSerializer.Serialize(proof, CourseJson.Options) + "\n");
}
