using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Lessons;

/// <summary>What a delegate's code takes from around it.</summary>
/// <param name="HasAny">Something, were it only <c>this</c>; otherwise the compiler makes the delegate once.</param>
/// <param name="Scopes">Where the variables are declared that it uses: each scope has an object of its own.</param>
/// <param name="Owner">The type in which it all stands.</param>
internal sealed record Captures(bool HasAny, IReadOnlyList<SyntaxNode> Scopes, INamedTypeSymbol Owner)
{
    public static Captures Of(IOperation target)
    {
        if (target is IMethodReferenceOperation { Method.MethodKind: not MethodKind.LocalFunction } reference)
            return new Captures(!reference.Method.IsStatic, [], reference.Method.ContainingType);
        var scopes = new List<SyntaxNode>();
        var function = target switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IMethodReferenceOperation local => local.Method,
            _ => throw new InvalidOperationException($"A delegate is made of {target.Kind}, which the allocation marks do not know."),
        };
        var body = target is IAnonymousFunctionOperation ? target : target.SemanticModel!.GetOperation(function.DeclaringSyntaxReferences[0].GetSyntax())!;
        var hasAny = false;
        foreach (var operation in body.DescendantsAndSelf())
        {
            hasAny |= operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
            ISymbol? used = operation switch
            {
                ILocalReferenceOperation { Local.IsConst: false } local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (used?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declared || body.Syntax.Span.Contains(declared.Span))
                continue;
            hasAny = true;
            scopes.Add(ScopeOf(used, declared));
        }

        return new Captures(hasAny, [.. scopes.Distinct()], function.ContainingType);
    }

    // A method's parameters and the variables of its body are of one scope.
    private static SyntaxNode ScopeOf(ISymbol used, SyntaxNode declared) => used is IParameterSymbol
        ? BodyOf(used.ContainingSymbol.DeclaringSyntaxReferences[0].GetSyntax())
        : declared.AncestorsAndSelf().First(node => node is BlockSyntax or ForStatementSyntax or ForEachStatementSyntax or UsingStatementSyntax or SwitchSectionSyntax or AnonymousFunctionExpressionSyntax);

    private static SyntaxNode BodyOf(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body,
        LocalFunctionStatementSyntax { Body: { } body } => body,
        AnonymousFunctionExpressionSyntax { Block: { } body } => body,
        _ => function,
    };
}
