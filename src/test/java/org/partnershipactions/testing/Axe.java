package org.partnershipactions.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Asks axe about a page. Colours take it longest by far, and rows that have the same
 * elements with the same classes have the same colours, as our pages have no styles
 * inline: of such a row in a list or table the first three are looked at for contrast,
 * and all of them for everything else.
 */
final class Axe {

	private static final String SCRIPT = script();

	private static final String VIOLATIONS = """
			async () => {
			  const shape = (part) => part.outerHTML.replace(/>[^<]*</g, '><').replace(/ (?!class)[a-z-]+="[^"]*"/g, '');
			  document.querySelectorAll('tbody, ul, ol, dl').forEach((list) => {
			    const times = new Map();
			    for (const part of list.children) {
			      const key = shape(part);
			      times.set(key, (times.get(key) ?? 0) + 1);
			      if (times.get(key) > 3) {
			        part.dataset.axeAlike = '';
			      }
			    }
			  });
			  const alike = document.querySelectorAll('[data-axe-alike]');
			  const colours = await axe.run(alike.length ? { exclude: ['[data-axe-alike]'] } : document,
			      { resultTypes: ['violations'], runOnly: ['color-contrast'] });
			  alike.forEach((part) => delete part.dataset.axeAlike);
			  const rest = await axe.run(document,
			      { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
			  return [...colours.violations, ...rest.violations].map((rule) => rule.id + ': ' + rule.help + ' at '
			      + rule.nodes.map((node) => node.target + ' ' + node.html).join(', '));
			}""";

	private Axe() {
	}

	/** Rules that the page breaks, in words, each with the elements that break it. */
	static List<String> violations(Page page) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(SCRIPT);
		}
		return ((List<?>) page.evaluate(VIOLATIONS)).stream().map(Object::toString).toList();
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
