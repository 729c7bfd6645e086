using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Lessons;

/// <summary>Calls out of the lessons: whatever such a call allocates, its own code asked for.</summary>
internal static class LibraryCalls
{
    /// <summary>Whether the innermost piece of code around the line has one.</summary>
    /// <param name="line">From 0.</param>
    public static bool StandOn(int line, SyntaxNode root, SemanticModel model) => root.DescendantNodes()
        .Where(node => node is (StatementSyntax and not BlockSyntax) or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)
        .Where(node => node.GetLocation().GetLineSpan() is var span && span.StartLinePosition.Line <= line && line <= span.EndLinePosition.Line)
        .OrderBy(node => node.Span.Length).Take(1)
        .SelectMany(node => node.DescendantNodesAndSelf())
        .Any(node => IsOfLibrary(model.GetSymbolInfo(node).Symbol, model) || model.GetOperation(node) is IForEachLoopOperation or ISpreadOperation or IAwaitOperation);

    private static bool IsOfLibrary(ISymbol? symbol, SemanticModel model) =>
        symbol is IMethodSymbol or IPropertySymbol && symbol.ContainingAssembly?.Name != model.Compilation.AssemblyName;
}
