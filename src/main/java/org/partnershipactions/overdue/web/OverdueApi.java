package org.partnershipactions.overdue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReading;
import org.partnershipactions.overdue.OverdueReviewState;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.overdue.OverdueView;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Late work for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/overdue")
class OverdueApi {

	private final OverdueReading board;

	private final FormHandlers forms;

	OverdueApi(OverdueReading board, FormHandlers forms) {
		this.board = board;
		this.forms = forms;
	}

	@GetMapping
	OverdueJson list(LateFilter filter) {
		return OverdueJson.of(new LateList(this.board.rows(), filter));
	}

	@PostMapping("/{key}/decision")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable("key") String key, @RequestBody Map<String, Object> answers) {
		this.board.row(key);
		this.forms.submit("ReviewOverdueWork", key, answers);
	}

	/** Late work as JSON, with the counts by agency. */
	record OverdueJson(List<Item> items, List<LateList.Count> agencies) {

		static OverdueJson of(LateList late) {
			return new OverdueJson(late.rows().stream().map(OverdueJson::item).toList(), late.counts());
		}

		private static Item item(OverdueRow row) {
			OverdueView review = row.review();
			return new Item(review.key(), new SubjectName(review.subjectRef(), review.subjectTitle()),
					review.stepLabel(), row.agency(), review.due(), row.workingDaysLate(), review.timesMoved(),
					review.level(), review.state(), row.reason(), row.nextStep());
		}

		/** One piece of late work. */
		record Item(String key, SubjectName subject, String step, String agency, LocalDate due, int workingDaysLate,
				int timesMoved, OverdueLevel level, OverdueReviewState state, String reason, String nextStep) {
		}

		/** Reference and title of what the work is about. */
		record SubjectName(String ref, String title) {
		}

	}

}
