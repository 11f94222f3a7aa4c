package org.partnershipactions.reviews.web;

import java.util.List;

import org.partnershipactions.reviews.QuarterClosing;
import org.partnershipactions.reviews.QuarterStart;

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

	private final QuarterStart start;

	private final QuarterClosing closing;

	private final QuarterWords words;

	QuarterApi(QuarterPages pages, QuarterStart start, QuarterClosing closing, QuarterWords words) {
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

}
