package org.partnershipactions.overdue.web;

import java.util.Map;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.overdue.OverdueBoard;

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

	private final OverdueBoard board;

	private final FormHandlers forms;

	OverdueApi(OverdueBoard board, FormHandlers forms) {
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

}
