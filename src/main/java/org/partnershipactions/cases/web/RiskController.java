package org.partnershipactions.cases.web;

import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.risk.RiskReading;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Says why a case has its risk. */
@Controller
class RiskController {

	private final CaseReading cases;

	private final RiskReading risk;

	private final CaseWords words;

	RiskController(CaseReading cases, RiskReading risk, CaseWords words) {
		this.cases = cases;
		this.risk = risk;
		this.words = words;
	}

	@GetMapping("/cases/{ref}/risk/{number}")
	ModelAndView why(@PathVariable("ref") String ref, @PathVariable("number") int number) {
		String key = this.cases.key(ref);
		return new ModelAndView("cases/risk").addObject("why", this.risk.why(key, number))
			.addObject("rights", this.cases.rights(key))
			.addObject("words", this.words);
	}

}
