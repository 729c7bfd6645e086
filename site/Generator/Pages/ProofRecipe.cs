using Checker.Course.Proofs;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class ProofRecipe
{
    public static Recipe For(Learning learning, Proof proof) => new(Addresses.Proof, () => Render(learning, proof));

    private static RenderedPage Render(Learning learning, Proof proof)
    {
        var frame = new Frame(Addresses.Proof, "What the engine was shown to do", "What the measuring engine promises, what was run, and what came out.", learning, []);
        var html = PageRendering.Render<ProofPage>(new Dictionary<string, object?>
        {
            [nameof(ProofPage.Frame)] = frame,
            [nameof(ProofPage.Proof)] = proof,
        }).GetAwaiter().GetResult();
        return RenderedPage.WithoutText(frame, html);
    }
}
