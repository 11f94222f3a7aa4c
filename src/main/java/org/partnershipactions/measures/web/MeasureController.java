package org.partnershipactions.measures.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of measures and the page of each. */
@Controller
class MeasureController {

	private final MeasureRegister register;

	private final MeasurePages pages;

	MeasureController(MeasureRegister register, MeasurePages pages) {
		this.register = register;
		this.pages = pages;
	}

	@GetMapping("/measures")
	ModelAndView all(@RequestParam(name = "year", required = false) String typed,
			@RequestParam(name = "standing", required = false) String standing) {
		PlanYear year = this.pages.year(typed);
		List<MeasureView> measures = this.register.all(year);
		Standing shown = Standing.of(standing);
		return this.pages.page("measures/list", Map.of("all", measures, "measures", shown.of(measures), "standing",
				shown, "year", year, "uploads", !measures.isEmpty() && this.register.uploads()));
	}

	@GetMapping("/measures/{code}")
	ModelAndView one(@PathVariable("code") String code, @RequestParam(name = "year", required = false) String year) {
		return this.pages.page("measures/measure", Map.of("sheet", this.pages.sheet(year, code)));
	}

}
