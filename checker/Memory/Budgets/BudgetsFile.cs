using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Checker.Memory.Budgets;

/// <summary>
/// The budgets of the tests in one folder: names in their order, a figure a line, so that a diff shows what has changed and nothing else.
/// </summary>
internal sealed class BudgetsFile(string path)
{
    public const string Name = "budgets.json";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="InconclusiveException">The file cannot be understood.</exception>
    public Budget? Find(string name) => Read().GetValueOrDefault(name);

    /// <summary>Puts what <paramref name="change"/> makes of a budget in its place. Others may do the same at the same time: each waits for the other.</summary>
    /// <exception cref="InconclusiveException">The file cannot be understood, or somebody keeps it for a minute.</exception>
    public void Change(string name, Func<Budget?, Budget> change)
    {
        using var turn = new Mutex(initiallyOwned: false, NameOfTurn(), new NamedWaitHandleOptions { CurrentUserOnly = true, CurrentSessionOnly = false });
        if (!Wait(turn))
            throw InconclusiveException.Because($"another process has kept {path} for a minute", "End it, and record the budgets again.");
        try
        {
            var budgets = Read();
            budgets[name] = change(budgets.GetValueOrDefault(name)).Sorted();
            // Written aside and renamed: whoever reads meanwhile has the former file or the new one.
            var aside = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllText(aside, JsonSerializer.Serialize(budgets, Json) + "\n");
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private SortedDictionary<string, Budget> Read()
    {
        if (!File.Exists(path))
            return new(StringComparer.Ordinal);
        try
        {
            var budgets = JsonSerializer.Deserialize<Dictionary<string, Budget?>>(File.ReadAllText(path), Json)
                ?? throw new JsonException("it holds nothing");
            foreach (var (name, budget) in budgets)
            {
                if ((budget is null ? "there is nothing" : budget.Mistake()) is { } mistake)
                    throw new JsonException($"in {name}, {mistake}");
            }

            return new(budgets!, StringComparer.Ordinal);
        }
        catch (JsonException mistake)
        {
            throw InconclusiveException.Because(
                $"{path} cannot be read: {mistake.Message.TrimEnd('.')}",
                $"Mend it, or take it back from version control. {Ledger.HowToRecord}");
        }
    }

    private static bool Wait(Mutex turn)
    {
        try
        {
            return turn.WaitOne(Patience);
        }
        catch (AbandonedMutexException)
        {
            // Its owner died; the file is whole all the same, because it is renamed into place.
            return true;
        }
    }

    private string NameOfTurn() => $"checker-memory-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))))[..32]}";
}
