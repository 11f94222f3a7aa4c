package org.partnershipactions.cases.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.cases.CaseDiagram;
import org.partnershipactions.cases.access.CaseSharingReading;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.forms.FieldError;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds cases by their reference and builds the page of one. */
@Component
class CasePages {

	private final CaseReading cases;

	private final CaseDiagram diagram;

	private final CaseWords words;

	private final CaseSharingReading sharing;

	CasePages(CaseReading cases, CaseDiagram diagram, CaseWords words, CaseSharingReading sharing) {
		this.cases = cases;
		this.diagram = diagram;
		this.words = words;
		this.sharing = sharing;
	}

	/** Key of a case that the reader may see; every other is not found. */
	String key(String ref) {
		return this.cases.key(ref);
	}

	CaseView view(String key) {
		return this.cases.view(key);
	}

	ModelAndView page(String key, List<FieldError> errors) {
		CaseView shown = view(key);
		ModelAndView page = new ModelAndView("cases/case").addObject("case", shown)
			.addObject("acts",
					Arrays.stream(CaseAct.values())
						.filter((act) -> act.offered(shown.rights(), shown.summary()))
						.toList())
			.addObject("words", this.words)
			.addObject("errors", errors)
			.addObject("sharing", this.sharing.view(key))
			.addObject("next", this.diagram.next(key))
			.addObject("diagram", this.diagram.of(key).orElse(null));
		if (!errors.isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	static String path(String ref) {
		return "/cases/" + ref;
	}

}
