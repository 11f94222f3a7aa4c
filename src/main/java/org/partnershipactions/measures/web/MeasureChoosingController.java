package org.partnershipactions.measures.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.choosing.MeasureChoosing;
import org.partnershipactions.measures.choosing.MeasureMaking;
import org.partnershipactions.measures.choosing.TemplateChoice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a partnership chooses its measures from templates. */
@Controller
class MeasureChoosingController {

	private final MeasureChoosing choosing;

	private final MeasureMaking making;

	private final MeasurePages pages;

	MeasureChoosingController(MeasureChoosing choosing, MeasureMaking making, MeasurePages pages) {
		this.choosing = choosing;
		this.making = making;
		this.pages = pages;
	}

	@GetMapping("/measures/choose")
	ModelAndView open(HttpServletRequest request) {
		return page(this.pages.year(request.getParameter("year")), Map.of(), Set.of());
	}

	@PostMapping("/measures/choose")
	ModelAndView choose(HttpServletRequest request, RedirectAttributes flash) {
		PlanYear year = this.pages.year(request.getParameter("year"));
		Map<String, String> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
		Set<String> ticked = ticked(request);
		try {
			int chosen = this.choosing.choose(year, choices(ticked, typed));
			flash.addFlashAttribute("notice",
					(chosen == 1) ? "One measure is chosen." : chosen + " measures are chosen.");
			return new ModelAndView("redirect:/measures?year=" + year);
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(year, typed, ticked).addObject("errors", ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	private ModelAndView page(PlanYear year, Map<String, String> typed, Set<String> ticked) {
		return this.pages.page("measures/choose", Map.of("templates", this.choosing.templates(year), "offer",
				this.making.offer(), "year", year, "typed", typed, "ticked", ticked));
	}

	private static Set<String> ticked(HttpServletRequest request) {
		String[] codes = request.getParameterValues("template");
		return (codes != null) ? Set.copyOf(Arrays.asList(codes)) : Set.of();
	}

	private static List<TemplateChoice> choices(Set<String> ticked, Map<String, String> typed) {
		return ticked.stream()
			.sorted()
			.map((code) -> new TemplateChoice(code, null, typed.get("owner-" + code), typed.get("of-" + code),
					(BigDecimal) null))
			.toList();
	}

}
