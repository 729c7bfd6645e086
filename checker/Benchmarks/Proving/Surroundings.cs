using System.Reflection;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Running;
using Checker.Course.Proofs;
using Checker.Memory;
using Microsoft.Diagnostics.Runtime;

namespace Checker.Benchmarks.Proving;

/// <summary>What the figures hang on: the machine and the versions. No name of a machine, a person or a folder.</summary>
internal static class Surroundings
{
    private const double Gibi = 1L << 30;

    public static Machine Machine => new(
        Environment.ProcessorCount, Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gibi, 1),
        RuntimeInformation.OSDescription, RuntimeInformation.ProcessArchitecture.ToString());

    public static IReadOnlyDictionary<string, string> Versions => new Dictionary<string, string>
    {
        [".NET"] = Environment.Version.ToString(),
        ["Checker.Memory"] = VersionOf(typeof(Measure)),
        ["BenchmarkDotNet"] = VersionOf(typeof(BenchmarkRunner)),
        ["ClrMD"] = VersionOf(typeof(DataTarget)),
    };

    /// <summary>Behind the plus stands a commit of somebody's clone.</summary>
    private static string VersionOf(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
