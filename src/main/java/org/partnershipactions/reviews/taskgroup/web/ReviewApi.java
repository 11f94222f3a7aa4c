package org.partnershipactions.reviews.taskgroup.web;

import java.util.Map;

import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.Minutes;
import org.partnershipactions.reviews.taskgroup.MinutesReading;
import org.partnershipactions.reviews.taskgroup.ReviewCalling;
import org.partnershipactions.reviews.taskgroup.ReviewPacks;
import org.partnershipactions.reviews.taskgroup.ReviewTables;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Packs and reviews for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api")
class ReviewApi {

	private final ReviewPacks packs;

	private final ReviewCalling calling;

	private final ReviewTables tables;

	private final DecisionTaking decisions;

	private final MinutesReading minutes;

	ReviewApi(ReviewPacks packs, ReviewCalling calling, ReviewTables tables, DecisionTaking decisions,
			MinutesReading minutes) {
		this.packs = packs;
		this.calling = calling;
		this.tables = tables;
		this.decisions = decisions;
		this.minutes = minutes;
	}

	@GetMapping("/task-groups/{code}/review-pack")
	PackJson pack(@PathVariable("code") String code) {
		return PackJson.of(this.packs.of(code));
	}

	@PostMapping("/task-groups/{code}/reviews")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> call(@PathVariable("code") String code) {
		return Map.of("key", this.calling.call(code));
	}

	@GetMapping("/reviews/{key}")
	GroupReviewJson review(@PathVariable("key") String key) {
		return GroupReviewJson.of(this.tables.of(key));
	}

	/** Saves one decision; 409 where somebody else saved the same one since. */
	@PutMapping("/reviews/{key}/decisions")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable("key") String key, @RequestBody ReviewDecisionBody body) {
		this.decisions.save(key, body.entry());
	}

	@GetMapping("/reviews/{key}/minutes")
	MinutesJson minutes(@PathVariable("key") String key) {
		Minutes found = this.minutes.of(key);
		return new MinutesJson(GroupReviewJson.Review.of(found.review()), found.attendance(), found.alsoPresent(),
				found.items(), found.followUps(), found.confirmedOn());
	}

}
