using Markdig.Syntax;

namespace Site.Generator.Dialect.Code;

/// <summary>A fenced or indented block of code. A pane that scrolls takes the keyboard's focus.</summary>
internal sealed class FenceRenderer : PageElement<CodeBlock>
{
    /// <summary>What may stand behind three backticks; nothing means text.</summary>
    private static readonly string[] Languages = ["csharp", "python", "text", "console", "json", "sh"];

    protected override void Write(PageRenderer renderer, CodeBlock block)
    {
        var language = block is FencedCodeBlock { Info: { Length: > 0 } info } ? info : "text";
        if (!Languages.Contains(language))
            renderer.Page.Report(block, $"is code in the unknown language '{language}'; the languages are {string.Join(", ", Languages)}");
        if (block is FencedCodeBlock { Arguments: { Length: > 0 } arguments })
            renderer.Page.Report(block, $"has '{arguments}' behind the language, which nothing reads; remove it");

        renderer.EnsureLine();
        renderer.Write($"<pre tabindex=\"0\" class=\"code\"><code class=\"{Class(language)}\">");
        CodeHtml.Write(renderer.Writer, block.Lines.ToString().ReplaceLineEndings("\n"), language);
        renderer.WriteLine("</code></pre>");
    }

    private static string Class(string language) => Languages.Contains(language) ? language : "text";
}
