using System.Reflection;
using System.Text.Json;
using Checker.Memory;

namespace Checker.Xunit;

/// <summary>Explains every trial of an assembly to a grader that waits outside, by way of a file that the grader named.</summary>
public static class TrialExplainer
{
    /// <summary>Measures one trial after the other, then writes <paramref name="file"/>: it is there when all are explained, and not before.</summary>
    public static void Write(Assembly assembly, string file)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Leash.Hold();
        var explained = assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Trial)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(Explain)
            .ToList();
        var aside = file + ".new";
        File.WriteAllText(aside, JsonSerializer.Serialize(explained, JsonSerializerOptions.Web));
        File.Move(aside, file);
    }

    /// <summary>Code that throws has nothing to explain, but the exception has; without memory the process has to end, and its grader says why.</summary>
    private static object Explain(Type type)
    {
        Explanation? explanation = null;
        string? failure = null;
        try
        {
            explanation = Measure.Explain((Trial)Activator.CreateInstance(type)!);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            failure = $"{thrown.GetType().Name}: {thrown.Message}";
        }

        return new { Trial = type.Name, Failure = failure, Explanation = explanation };
    }
}
