package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.table.ActionEnd;
import org.partnershipactions.plan.table.ActionEnd.EndDecision;
import org.partnershipactions.plan.table.YearEnding;
import org.partnershipactions.plan.table.YearEnding.OpenAtEnd;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the manager ends a plan whose year is over. */
@Controller
@RequestMapping("/plan/{year}/year-end")
class YearEndController {

	private final YearEnding ending;

	private final PlanWords words;

	YearEndController(YearEnding ending, PlanWords words) {
		this.ending = ending;
		this.words = words;
	}

	@GetMapping
	ModelAndView show(@PathVariable("year") String year) {
		return page(year, Map.of());
	}

	/** What nothing is chosen for stays open. */
	@PostMapping
	ModelAndView end(@PathVariable("year") String year, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		PlanYear target = Years.ofAddress(year);
		List<ActionEnd> ends = this.ending.open(target)
			.stream()
			.filter((one) -> !chosen(typed, one).isEmpty())
			.map((one) -> new ActionEnd(one.ref(), EndDecision.valueOf(chosen(typed, one)),
					typed.get("reason-" + one.ref()), priority(typed.get("priority-" + one.ref()))))
			.toList();
		try {
			int ended = this.ending.end(target, ends);
			flash.addFlashAttribute("notice", "%d actions of the plan %s have ended.".formatted(ended, target));
			return new ModelAndView("redirect:/plan/" + target + "/year-end");
		}
		catch (InvalidAnswers ex) {
			return refused(page(year, typed), named(ex, ends), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(page(year, typed).addObject("conflict", ex.getMessage()), List.of(), HttpStatus.CONFLICT);
		}
	}

	private ModelAndView page(String year, Map<String, String> typed) {
		return new ModelAndView("plan/year-end").addObject("year", Years.ofAddress(year).toString())
			.addObject("open", this.ending.open(Years.ofAddress(year)))
			.addObject("priorities", this.ending.priorities(Years.ofAddress(year)))
			.addObject("typed", typed)
			.addObject("errors", List.of())
			.addObject("words", this.words);
	}

	private static ModelAndView refused(ModelAndView page, List<FieldError> errors, HttpStatus status) {
		page.setStatus(status);
		return page.addObject("errors", errors);
	}

	/** The fields of the page bear the references of the actions. */
	private static List<FieldError> named(InvalidAnswers refused, List<ActionEnd> ends) {
		return refused.errors()
			.stream()
			.map((error) -> new FieldError(field(error.field(), ends), error.message()))
			.toList();
	}

	private static String field(String name, List<ActionEnd> ends) {
		Matcher row = Pattern.compile("actions\\[(\\d+)]\\.(\\w+)").matcher(name);
		return row.matches() ? row.group(2) + "-" + ends.get(Integer.parseInt(row.group(1))).ref() : name;
	}

	/** The number that was chosen; null where none was, or what is no number. */
	private static Integer priority(String chosen) {
		return (chosen != null && chosen.matches("\\d{1,4}")) ? Integer.valueOf(chosen) : null;
	}

	private static String chosen(Map<String, String> typed, OpenAtEnd action) {
		String decision = typed.getOrDefault("decision-" + action.ref(), "");
		return Stream.of(EndDecision.values()).map(Enum::name).filter(decision::equals).findFirst().orElse("");
	}

}
