package org.partnershipactions.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Files of evidence that are handed in with the report of completion. */
@WholeProduct
@Scene("plan")
class CompletionFileTests {

	private static final String REF = "6.3";

	@Autowired
	private ActionOnTheEngine engine;

	@Autowired
	private MockMvcTester web;

	private String task;

	@Test
	void staysWhereTheAnswersHaveToBePutRight() {
		this.engine.key(REF);
		this.engine.deliver(REF);
		this.task = "/work/" + this.engine.items(REF, "Task_DeliverAndReport").get(0).get("id");
		assertThat(this.web.get().uri(this.task).with(user("csu.member"))).bodyText()
			.contains("multipart/form-data", "type=\"file\"");
		MvcTestResult sentBack = handIn("complete", "", file("minutes.txt", "Held on 3 June"));
		assertThat(sentBack).hasStatus(422)
			.bodyText()
			.contains("Enter what was achieved", "typed lessons", "minutes.txt");
		assertThat(names()).containsExactly("minutes.txt");
		assertThat(handIn("draft", "half done", file("photo.exe", "x"))).hasStatus(422)
			.bodyText()
			.contains("photo.exe holds plain text", "Choose a file of one of these kinds: PDF, Word", "half done",
					"href=\"#field-file\"");
		assertThat(handIn("draft", "half done", file("list.csv", "a,b"), file("empty.txt", ""))).hasStatus(422)
			.bodyText()
			.contains("empty.txt is empty. Choose a file that is not empty");
		assertThat(names()).containsExactly("minutes.txt", "list.csv");
		assertThat(handIn("complete", "Ten visits", file("", ""))).hasStatus3xxRedirection();
		assertThat(names()).containsExactly("minutes.txt", "list.csv");
		assertThat(handIn("complete", "Ten visits", file("late.txt", "x"))).hasStatus(409);
		assertThat(names()).doesNotContain("late.txt");
	}

	@Test
	void goesInByProgramToo() {
		this.engine.key("3.9");
		this.engine.deliver("3.9");
		Object id = this.engine.items("3.9", "Task_DeliverAndReport").get(0).get("id");
		String path = "/api/work-items/" + id + "/files";
		assertThat(send("csu.member", path, file("minutes.txt", "Held"))).hasStatus(204);
		assertThat(names("3.9")).containsExactly("minutes.txt");
		assertThat(send("csu.member", path, file("minutes.pdf", "Held"))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("file");
		assertThat(send("csu.member", path, file("", ""))).hasStatus(422);
		assertThat(send("moat.member", path, file("minutes.txt", "Held"))).hasStatus(404);
		var request = this.engine.items("3.9", "Task_AnswerTheRequest").get(0);
		String asked = request.get("team").toString().replace("agency:", "") + ".coordinator";
		assertThat(send(asked, "/api/work-items/" + request.get("id") + "/files", file("a.txt", "a"))).hasStatus(422)
			.bodyText()
			.contains("No files can be handed in");
	}

	private MvcTestResult handIn(String end, String outcome, MockMultipartFile... files) {
		var request = this.web.post().uri(this.task + "/" + end).multipart();
		for (MockMultipartFile file : files) {
			request.file(file);
		}
		return request.param("outcome", outcome)
			.param("counted", "10")
			.param("lessons", "typed lessons")
			.with(user("csu.member"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult send(String who, String path, MockMultipartFile file) {
		return this.web.post().uri(path).multipart().file(file).with(user(who)).with(csrf()).exchange();
	}

	private static MockMultipartFile file(String name, String content) {
		return new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> names() {
		return names(REF);
	}

	private List<String> names(String ref) {
		return this.engine.view(ref).evidence().stream().map(Evidence::fileName).toList();
	}

}
