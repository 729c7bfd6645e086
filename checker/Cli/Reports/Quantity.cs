namespace Checker.Cli.Reports;

/// <summary>Amounts in words, the same on every machine.</summary>
internal static class Quantity
{
    public static string Bytes(long count) => Of(count, "byte");

    public static string Objects(long count) => Of(count, "object");

    public static string Of(long count, string what) => FormattableString.Invariant($"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
