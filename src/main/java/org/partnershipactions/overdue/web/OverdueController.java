package org.partnershipactions.overdue.web;

import org.partnershipactions.overdue.OverdueBoard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of all late work. */
@Controller
class OverdueController {

	private final OverdueBoard board;

	OverdueController(OverdueBoard board) {
		this.board = board;
	}

	@GetMapping("/overdue")
	String list(LateFilter filter, Model model) {
		model.addAttribute("late", new LateList(this.board.rows(), filter));
		model.addAttribute("words", new LateWords());
		return "overdue/list";
	}

}
