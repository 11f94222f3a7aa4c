package org.partnershipactions.overdue.web;

import org.partnershipactions.overdue.OverdueReading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of all late work. */
@Controller
class OverdueController {

	private final OverdueReading board;

	OverdueController(OverdueReading board) {
		this.board = board;
	}

	@GetMapping("/overdue")
	String list(LateFilter filter, Model model) {
		model.addAttribute("late", new LateList(this.board.rows(), filter));
		model.addAttribute("words", new LateWords());
		return "overdue/list";
	}

}
