package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.plan.table.ActionEnd;
import org.partnershipactions.plan.table.YearEnding;
import org.partnershipactions.plan.table.YearEnding.OpenAtEnd;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of a plan's year for programs. */
@RestController
@RequestMapping("/api/plans/{year}/year-end")
class YearEndApi {

	private final YearEnding ending;

	YearEndApi(YearEnding ending) {
		this.ending = ending;
	}

	@GetMapping
	List<OpenAtEnd> open(@PathVariable("year") String year) {
		return this.ending.open(Years.ofAddress(year));
	}

	@PostMapping
	Map<String, Object> end(@PathVariable("year") String year, @RequestBody EndedActions body) {
		List<ActionEnd> ends = (body.actions() != null) ? body.actions() : List.of();
		return Map.of("ended", this.ending.end(Years.ofAddress(year), ends));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return Bodies.unreadable(
				"{\"actions\": [{\"ref\": \"3.4\", \"decision\": \"CARRY\", \"reason\": \"Winter was late\"}]}");
	}

	/** What becomes of open actions. */
	record EndedActions(List<ActionEnd> actions) {
	}

}
