package org.partnershipactions.reviews.quarter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.reviews.quarter.QuarterClosing;
import org.partnershipactions.reviews.quarter.QuarterStarting;
import org.partnershipactions.reviews.quarter.QuarterState;
import org.partnershipactions.reviews.quarter.QuarterView;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Quarters for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/quarters")
class QuarterApi {

	private final QuarterPages pages;

	private final QuarterStarting start;

	private final QuarterClosing closing;

	private final QuarterWords words;

	QuarterApi(QuarterPages pages, QuarterStarting start, QuarterClosing closing, QuarterWords words) {
		this.pages = pages;
		this.start = start;
		this.closing = closing;
		this.words = words;
	}

	@GetMapping
	List<QuarterJson> list() {
		return this.pages.all().stream().map((line) -> QuarterJson.of(line, this.words)).toList();
	}

	@GetMapping("/{plan}/{number}")
	QuarterJson one(@PathVariable("plan") String plan, @PathVariable("number") String number) {
		return QuarterJson.of(this.pages.at(plan, number), this.words);
	}

	@PostMapping("/{plan}/{number}/start")
	@ResponseStatus(HttpStatus.CREATED)
	QuarterJson start(@PathVariable("plan") String plan, @PathVariable("number") String number) {
		this.start.start(QuarterPages.ofAddress(plan, number));
		return one(plan, number);
	}

	@PostMapping("/{plan}/{number}/publish")
	QuarterJson publish(@PathVariable("plan") String plan, @PathVariable("number") String number) {
		this.closing.publish(this.pages.at(plan, number).quarter().key());
		return one(plan, number);
	}

	/**
	 * A quarter as JSON.
	 *
	 * @param plan year of the plan, such as {@code 2026-27}
	 * @param quarter 1 to 4
	 * @param state how far it came
	 * @param due by when the open step is to be done, or null
	 * @param returns how many returns were asked for, given in time and missed
	 * @param signedBy name of who signed for the board, or null
	 * @param signedAt when, or null
	 * @param hash SHA-256 of the signed figures in hexadecimal digits, or null
	 * @param publishedAt when it was published, or null
	 */
	record QuarterJson(String plan, int quarter, QuarterState state, LocalDate due, Returns returns, String signedBy,
			Instant signedAt, String hash, Instant publishedAt) {

		static QuarterJson of(QuarterLine line, QuarterWords words) {
			QuarterView view = line.quarter();
			return new QuarterJson(view.quarter().year().toString(), view.quarter().number(), view.state(),
					view.stepDue(), new Returns(line.asked().size(), line.given().size(), line.missed().size()),
					(view.signedBy() != null) ? words.person(view.signedBy()) : null, view.signedAt(), view.hash(),
					view.publishedAt());
		}

		/**
		 * Counts of returns; what is neither given nor missing still has time.
		 *
		 * @param asked without those of withdrawn actions
		 * @param given in time
		 * @param missing whose deadline passed in silence
		 */
		record Returns(int asked, int given, int missing) {
		}

	}

}
