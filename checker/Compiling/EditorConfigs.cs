using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Checker.Compiling;

/// <summary>What <c>.editorconfig</c> and the project say of a file: how severe a diagnostic is, and options of generators.</summary>
internal sealed class EditorConfigs : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _configs;

    public EditorConfigs(IEnumerable<string> paths)
    {
        _configs = AnalyzerConfigSet.Create(paths.Select(path => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path)).ToList(), out _);
        ForGenerators = new Provider(this);
    }

    public AnalyzerConfigOptionsProvider ForGenerators { get; }

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        OptionsOf(tree).TryGetValue("generated_code", out var value) && bool.TryParse(value, out var isGenerated)
            ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private ImmutableDictionary<string, string> OptionsOf(SyntaxTree tree) => _configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions;

    private sealed class Provider(EditorConfigs configs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(configs._configs.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(configs.OptionsOf(tree));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
