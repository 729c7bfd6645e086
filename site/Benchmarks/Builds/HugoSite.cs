namespace Site.Benchmarks.Builds;

/// <summary>The least that Hugo needs to make comparable pages: a list of all lessons beside each, the next one below, colours for code.</summary>
internal static class HugoSite
{
    public static void Write(Corpus corpus)
    {
        corpus.Write("hugo/config.toml", "baseURL = \"https://example.org/\"\ntitle = \"Bench\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\"]\n");
        corpus.Write("hugo/layouts/_default/baseof.html",
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
            <nav><ol>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
            <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body></html>
            """);
        corpus.Write("hugo/layouts/_default/single.html",
            """
            {{ define "main" }}{{ .TableOfContents }}{{ .Content }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
            """);
        corpus.Write("hugo/layouts/_default/list.html", """{{ define "main" }}{{ .Content }}{{ end }}""");
    }
}
