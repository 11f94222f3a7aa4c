package org.partnershipactions.golden;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageTextTests {

	@Test
	void doesNotShowHowATemplateIsLaidOut() {
		List<String> tight = PageText.of("<ul class=\"a\" id=\"b\"><li><a href=\"/x\">One</a> of two</li></ul>");
		List<String> airy = PageText.of("""
				<!DOCTYPE html>
				<ul id="b"
				    class="a">
				  <!-- said once -->
				  <li>
				    <a href="/x">One</a>
				    of   two
				  </li>
				</ul>
				""");
		assertThat(airy).isEqualTo(tight)
			.containsExactly("<ul class=\"a\" id=\"b\">", "<li>", "<a href=\"/x\">", "|One", "</a>", "| of two",
					"</li>", "</ul>");
	}

	@Test
	void showsASpaceThatIsGainedOrLost() {
		assertThat(PageText.of("<p><a>One</a>.</p>")).isNotEqualTo(PageText.of("<p><a>One</a> .</p>"));
		assertThat(PageText.of("<p><b>One</b><b>two</b></p>"))
			.isNotEqualTo(PageText.of("<p><b>One</b> <b>two</b></p>"));
		assertThat(PageText.of("<p><button>One</button><button>two</button></p>"))
			.isNotEqualTo(PageText.of("<p><button>One</button> <button>two</button></p>"));
	}

	@Test
	void showsEveryOtherDifference() {
		String page = "<p class=\"a\">One <input name=\"x\" checked></p>";
		for (String other : List.of("<p class=\"b\">One <input name=\"x\" checked></p>",
				"<p class=\"a\">Two <input name=\"x\" checked></p>", "<p class=\"a\">One <input name=\"x\"></p>",
				"<div class=\"a\">One <input name=\"x\" checked></div>",
				"<p class=\"a\">One <input name=\"x\" checked value></p>")) {
			assertThat(PageText.of(other)).isNotEqualTo(PageText.of(page));
		}
	}

	@Test
	void keepsTheLinesOfWhatIsTypedOrWrittenInCode() {
		assertThat(PageText.of("<textarea name=\"t\">One\n  two</textarea><script>go();\n\nstop();</script>"))
			.containsExactly("<textarea name=\"t\">", "|One", "|  two", "</textarea>", "<script>", "|go();", "|stop();",
					"</script>");
	}

	@Test
	void saysOfADiagramWhenWhatIsSeenOfItChanges() {
		String model = "<div>&lt;bpmn:definitions&gt;&lt;task name=&quot;%s&quot; camunda:dueDate=&quot;${%s}&quot;/&gt;</div>";
		assertThat(PageText.of(model.formatted("Plan", "some.due()")))
			.isEqualTo(PageText.of(model.formatted("Plan", "other.due()")))
			.isNotEqualTo(PageText.of(model.formatted("Do", "some.due()")));
		String drawing = "<svg>" + "<path d=\"%s\"/>".repeat(40) + "</svg>";
		assertThat(PageText.of(drawing.replace("%s", "M1"))).hasSize(3)
			.isNotEqualTo(PageText.of(drawing.replace("%s", "M2")));
	}

}
