using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Checker.Cli;

/// <summary>Where a command writes: text for people, or one JSON document for programs.</summary>
internal sealed class Screen(IAnsiConsole console, IAnsiConsole errors, bool isJson, bool isPlain)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>True when marks such as ✓ are left out, since a screen reader spells them.</summary>
    public bool IsPlain => isPlain;

    public bool IsJson => isJson;

    /// <summary>Columns: few on a small terminal, very many where nobody counts them.</summary>
    public int Width => console.Profile.Width;

    /// <summary>
    /// Colours only on a terminal and where <c>NO_COLOR</c> is not set; lines are never broken in a pipe.
    /// </summary>
    public static Screen OfTerminal(IReadOnlyCollection<string> args)
    {
        var isPlain = args.Contains("--plain");
        return new Screen(
            Console(System.Console.Out, isPlain || System.Console.IsOutputRedirected),
            Console(System.Console.Error, isPlain || System.Console.IsErrorRedirected),
            args.Contains("--json"), isPlain);
    }

    public void Line(FormattableString text)
    {
        if (!isJson)
            console.MarkupLineInterpolated(text);
    }

    public void Line() => Line($"");

    /// <summary>Begins a new page on a terminal; a log and a screen reader's text go on.</summary>
    public void Clear()
    {
        if (!isJson && !isPlain && console.Profile.Capabilities.Ansi)
            console.Clear();
    }

    /// <summary>Text from elsewhere (a test's message, a hint), indented. A line that is too long is broken, and goes without the marks that stood below it.</summary>
    public void Block(string text, int indent)
    {
        var isBroken = false;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (isBroken && Reports.Underline.Is(line))
                continue;
            var folded = Reports.Row.Folded(line, indent, indent + 2, Width).ToList();
            isBroken = folded.Count > 1;
            foreach (var part in folded)
                Line($"{part}");
        }
    }

    /// <summary>A line that may be longer than the screen is wide: it is broken at spaces, and goes on below its own words.</summary>
    /// <param name="styles">Parts of the text and how they look; a part that is broken looks as the rest does.</param>
    public void Folded(string text, int indent, int hang, params IReadOnlyList<(string Part, string Style)> styles) =>
        Styled(Reports.Paragraph.Folded(text, indent, hang, Width), styles);

    /// <summary>The same for a line whose parts stand two spaces or more apart: it is broken there first.</summary>
    public void FoldedRow(string text, int indent, int hang, params IReadOnlyList<(string Part, string Style)> styles) =>
        Styled(Reports.Row.Folded(text, indent, hang, Width), styles);

    private void Styled(IEnumerable<string> lines, IReadOnlyList<(string Part, string Style)> styles)
    {
        if (isJson)
            return;
        foreach (var line in lines)
        {
            var markup = styles.Aggregate(Markup.Escape(line), (text, style) => WithStyle(text, Markup.Escape(style.Part), style.Style));
            console.MarkupLine(markup);
        }
    }

    private static string WithStyle(string markup, string part, string style) =>
        part.Length > 0 && markup.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at
            ? $"{markup[..at]}[{style}]{part}[/]{markup[(at + part.Length)..]}"
            : markup;

    public void Table(Table table)
    {
        if (!isJson)
            console.Write(table);
    }

    /// <summary>A sign of life on long work; on standard error, so that a pipe gets results only.</summary>
    public void Progress(FormattableString text) => WriteError(text);

    public void Error(string message) => WriteError($"[red]check:[/] {message}");

    /// <summary>An audit says what it is at from several threads, and not every writer stands that.</summary>
    private void WriteError(FormattableString text)
    {
        lock (errors)
            errors.MarkupLineInterpolated(text);
    }

    /// <summary>The whole answer of a command for programs; nothing when a person reads.</summary>
    public void Document(object document)
    {
        if (isJson)
            console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(document, Json));
    }

    private static IAnsiConsole Console(TextWriter writer, bool isPlain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (isPlain)
            console.Profile.Width = 10_000;
        return console;
    }
}
