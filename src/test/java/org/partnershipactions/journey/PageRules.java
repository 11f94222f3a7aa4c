package org.partnershipactions.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.partnershipactions.testing.Chrome;

/** What every page owes to everybody; what it lacks is told by the name of the rule. */
final class PageRules {

	private static final String SIDEWAYS = """
			() => {
			  const root = document.documentElement;
			  const beyond = root.scrollWidth - root.clientWidth;
			  const found = beyond > 0 ? [beyond + ' px beyond the right edge'] : [];
			  document.querySelectorAll('main *:not(textarea)').forEach((part) => {
			    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(part).overflowX);
			    if (scrolls && part.scrollWidth > part.clientWidth && part.tabIndex < 0) {
			      found.push('scrolls, but not by keyboard: ' + part.outerHTML.slice(0, 120));
			    }
			  });
			  return found;
			}""";

	private static final String PRINTED = """
			() => {
			  const press = 'nav, button, [type=submit], [role=button], .govuk-back-link, .govuk-breadcrumbs,'
			      + ' .govuk-skip-link, .app-header__person';
			  const found = [...document.querySelectorAll(press)].filter((part) => part.checkVisibility())
			      .map((part) => 'printed: ' + part.outerHTML.slice(0, 120));
			  const heading = document.querySelector('h1');
			  if (!heading || !heading.checkVisibility()) {
			    found.push('the heading is not printed');
			  }
			  const rest = (document.querySelector('main')?.innerText ?? '').replace(heading?.innerText ?? '', '').trim();
			  return rest.length < 20 ? [...found, 'nothing is printed below the heading'] : found;
			}""";

	private static final String SCRIPTLESS = """
			() => {
			  const found = [];
			  const headings = [...document.querySelectorAll('h1')].filter((part) => part.checkVisibility());
			  if (/th:[a-z]+=|[$*@]\\{|<\\/?[a-z]+>/.test(headings[0]?.innerText)) {
			    found.push('markup to read: ' + headings[0].innerText);
			  }
			  if (headings.length !== 1) {
			    found.push(headings.length + ' headings');
			  }
			  const rest = (document.querySelector('main')?.innerText ?? '').replace(headings[0]?.innerText ?? '', '').trim();
			  if (rest.length < 20) {
			    found.push('nothing below the heading');
			  }
			  document.querySelectorAll('main details').forEach((part) => part.open = true);
			  const shown = (part, kind) => [...part.querySelectorAll(kind)].filter((one) => one.checkVisibility());
			  [...document.querySelectorAll('form')].filter((form) => form.checkVisibility()).forEach((form) => {
			    const submits = [...form.elements].filter((one) => one.type === 'submit' && one.checkVisibility());
			    if (submits.length === 0) {
			      found.push('a form without a button: ' + form.outerHTML.slice(0, 120));
			    }
			  });
			  shown(document, 'button[type=button]').forEach((one) => found.push('does nothing: ' + one.outerHTML));
			  return found;
			}""";

	private final Chrome chrome;

	private final String name;

	private final List<String> findings = new ArrayList<>();

	PageRules(Chrome chrome, String name) {
		this.chrome = chrome;
		this.name = name;
	}

	/** Looks at a page as a laptop, a phone, and a printer show it. */
	PageRules seen(Page page) {
		accessible("axe", page);
		page.setViewportSize(320, 640);
		holds("320 px", page, SIDEWAYS);
		page.setViewportSize(1366, 768);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		holds("print", page, PRINTED);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		return this;
	}

	/** Looks at the same page in a browser that runs no scripts. */
	PageRules seenWithoutScripts(Page page) {
		holds("without scripts", page, SCRIPTLESS);
		return this;
	}

	/** What the page lacks, each with the name of the page and of the rule. */
	List<String> findings() {
		return this.findings;
	}

	private void accessible(String rule, Page page) {
		try {
			this.chrome.checkAccessible(page);
		}
		catch (AssertionError ex) {
			this.findings.add(this.name + " | " + rule + " | " + ex.getMessage());
		}
	}

	private void holds(String rule, Page page, String script) {
		for (Object finding : (List<?>) page.evaluate(script)) {
			this.findings.add(this.name + " | " + rule + " | " + finding);
		}
	}

}
