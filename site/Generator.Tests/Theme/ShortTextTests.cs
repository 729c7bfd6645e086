using Site.Theme;

namespace Site.Generator.Tests.Theme;

public sealed class ShortTextTests
{
    [Fact]
    public void Says_the_same_styles_in_fewer_letters() => ShortText.OfStyles("""
        /* Why. */
        .a, .b > i {
          color: red; /* because */
          width: calc(1rem + 2px);
        }
        /* Then. */ .a :hover { margin: 0 auto; }
        """).Should().Be(".a,.b>i{color:red;width:calc(1rem + 2px)}.a :hover{margin:0 auto}");

    [Fact]
    public void Leaves_a_string_of_a_style_sheet_alone() =>
        ShortText.OfStyles("a { content: \"a :  b; }\"; font: 1rem 'Gill  Sans', serif }").Should().Be("a{content:\"a :  b; }\";font:1rem 'Gill  Sans',serif}");

    [Fact]
    public void Leaves_out_what_a_script_says_to_those_who_write_it_and_keeps_its_lines() => ShortText.OfScript("""
        // Why.
        (() => {
          'use strict';

          // Then.
          const url = 'https://example.org'; // stays
        })();
        """).Should().Be("(() => {\n'use strict';\nconst url = 'https://example.org'; // stays\n})();");
}
