package org.partnershipactions.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Asks axe about a page. Contrast takes it longest by far, and as our pages have no
 * styles inline, elements have the same colours on all pages where they, and all around
 * them, have the same names, classes and states: those whose contrast was found well at a
 * width of the window are not measured again at that width. Everything else is asked of
 * every element of every page; where the same document shows the same elements at another
 * width, only what their places and sizes decide is asked again.
 */
final class Axe {

	private static final String SCRIPT = script();

	private static final String VIOLATIONS = """
			async ([seen, judgedBefore]) => {
			  const known = new Set(seen.split(' '));
			  const told = new Set(['type', 'role', 'open', 'hidden', 'disabled', 'checked', 'selected', 'aria-current',
			      'aria-expanded', 'aria-disabled', 'aria-selected', 'aria-invalid']);
			  const mixed = (seed, text) => {
			    let [high, low] = [seed[0], seed[1]];
			    for (let at = 0; at < text.length; at++) {
			      high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
			      low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
			    }
			    return [high ^ (low >>> 16), low ^ (high >>> 13)];
			  };
			  const found = new Set();
			  const judged = (part, above) => {
			    const states = [...part.attributes].filter((one) => told.has(one.name))
			        .map((one) => one.name + '=' + one.value).sort().join();
			    const place = mixed(above, part.tagName + '.' + [...part.classList].sort().join('.') + '[' + states + ']');
			    const key = (place[0] >>> 0).toString(36) + (place[1] >>> 0).toString(36);
			    found.add(key);
			    const within = [...part.children].map((child) => [child, judged(child, place)]);
			    if (known.has(key) && within.every((one) => one[1])) {
			      return true;
			    }
			    within.filter((one) => one[1]).forEach((one) => { one[0].dataset.axeKnown = ''; });
			    return false;
			  };
			  const allKnown = judged(document.body, mixed([innerWidth, 1], document.documentElement.className));
			  const marked = document.querySelectorAll('[data-axe-known]');
			  const colours = allKnown ? [] : (await axe.run(marked.length ? { exclude: ['[data-axe-known]'] } : document,
			      { resultTypes: ['violations'], runOnly: ['color-contrast'] })).violations;
			  marked.forEach((part) => delete part.dataset.axeKnown);
			  const shown = [...document.body.querySelectorAll('*')]
			      .map((part) => part.checkVisibility({ visibilityProperty: true }) ? '1' : '0').join('');
			  const whole = mixed([1, 1], document.documentElement.outerHTML + shown).join();
			  const placed = ['target-size', 'scrollable-region-focusable', 'link-in-text-block',
			      'css-orientation-lock'];
			  const rest = await axe.run(document, { resultTypes: ['violations'], ...(whole === judgedBefore
			      ? { runOnly: placed } : { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } } }) });
			  const words = [...colours, ...rest.violations].map((rule) => rule.id + ': ' + rule.help + ' at '
			      + rule.nodes.map((node) => node.target + ' ' + node.html).join(', '));
			  const well = colours.length === 0 ? [...found].filter((key) => !known.has(key)) : [];
			  return { words, well, judged: words.length === 0 ? whole : '' };
			}""";

	/** Elements, by what makes their colours, whose contrast was found well. */
	private static final Set<String> WELL = new HashSet<>();

	/** The document that was last found well, with what of it was shown. */
	private static String judged = "";

	private Axe() {
	}

	/** Rules that the page breaks, in words, each with the elements that break it. */
	static synchronized List<String> violations(Page page) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(SCRIPT);
		}
		Map<?, ?> answer = (Map<?, ?>) page.evaluate(VIOLATIONS, List.of(String.join(" ", WELL), judged));
		texts(answer.get("well")).forEach(WELL::add);
		judged = answer.get("judged").toString();
		return texts(answer.get("words"));
	}

	private static List<String> texts(Object list) {
		return ((List<?>) list).stream().map(Object::toString).toList();
	}

	private static String script() {
		try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(source.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
