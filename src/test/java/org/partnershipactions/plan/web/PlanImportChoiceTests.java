package org.partnershipactions.plan.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.partners.UnknownAgencies;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Plans whose columns, agencies and rows somebody explains, on the page and by API. */
@WholeProduct
@Scene("plan-import")
class PlanImportChoiceTests {

	private static final String OWN_WORDS = "Code,We will,Lead officer,Finished\n"
			+ "1.1,Walk the town,Met,March 2034\n1.2,Talk,Kent Police,31 September 2033\n";

	private static final String COLUMNS = "\"columns\":{\"Code\":\"reference\",\"We will\":\"action\","
			+ "\"Lead officer\":\"lead\",\"Finished\":\"byWhen\"}";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private UnknownAgencies agencies;

	@Test
	void asksOnThePageAndRemembersWhatTheColumnsAre() {
		MvcTestResult asked = upload("/plan/2033-34/import", OWN_WORDS, null);
		assertThat(asked).hasStatus(422).bodyText().contains("C: Lead officer", "Walk the town", "open=\"open\"");
		Cookie session = asked.getResponse().getCookie("SESSION");
		String token = body(asked).replaceAll("(?s).*name=\"plan\" value=\"([^\"]+)\".*", "$1");
		assertThat(choose(session, token, columns("lead", "lead"))).hasStatus(422)
			.bodyText()
			.contains("Both &quot;We will&quot; and &quot;Lead officer&quot; are read as Lead agency");
		MvcTestResult read = choose(session, token, columns("action", "lead"));
		assertThat(read).hasStatus(422).bodyText().contains("“Met” is", "Row 3: 1.2 Talk", "Take as ongoing");
		assertThat(choose(session, token, "&add=Met")).as("a manager adds no agency").hasStatus(403);
		Actor.as("admin", () -> {
			this.agencies.add("Met");
			return null;
		});
		assertThat(choose(session, token, "&place=row 3&row=ongoing")).hasStatusOk()
			.bodyText()
			.contains("Import these actions")
			.as("what was decided stays, so that looking again does not forget it")
			.contains("name=\"place\" value=\"row 3\"")
			.containsPattern("value=\"ongoing\"\\s+selected")
			.doesNotContain("“Met” is");
		assertThat(confirm(session, token)).hasStatus3xxRedirection();
		assertThat(upload("/api/plans/2033-34/import?dryRun=true", OWN_WORDS, "{\"rows\":{\"row 3\":\"ongoing\"}}"))
			.as("the next file with these headings")
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.unchanged")
			.isEqualTo(2);
	}

	@Test
	void takesAMappingByApiAndNamesWhatItCannotFollow() {
		String api = "/api/plans/2033-34/import?dryRun=true";
		String table = OWN_WORDS.replace("Code", "Key").replace("Met", "Sussex");
		String columns = COLUMNS.replace("Code", "Key");
		MvcTestResult unread = upload(api, table, null);
		assertThat(unread).hasStatus(422).bodyJson().extractingPath("$.headings[2].text").isEqualTo("Lead officer");
		MvcTestResult read = upload(api, table, "{" + columns + "}");
		assertThat(read).bodyJson().extractingPath("$.headings[2].readAs").isEqualTo("lead");
		assertThat(read).bodyJson().extractingPath("$.unknownAgencies").asArray().containsExactly("Sussex");
		assertThat(read).bodyJson().extractingPath("$.refusedRows[1].place").isEqualTo("row 3");
		assertThat(upload(api, table,
				"{" + columns + ",\"agencies\":{\"Sussex\":\"police\"},\"rows\":{\"row 3\":\"leaveOut\"}}"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.rows[0].leads[0]")
			.isEqualTo("police");
		refuses(api, table, "{\"columns\":{\"Key\":\"lead\",\"Lead officer\":\"lead\"}}", "mapping.columns");
		refuses(api, table, "{\"columns\":{\"Key\":\"leed\"}}", "mapping.columns.Key");
		refuses(api, table, "{\"columns\":{\"Keys\":\"lead\"}}", "mapping.columns.Keys");
		refuses(api, table, "{\"agencies\":{\"Sussex\":\"polise\"}}", "mapping.agencies.Sussex");
		refuses(api, table, "{\"rows\":{\"row 3\":\"later\"}}", "mapping.rows.row 3");
		refuses(api, table, "lead", "mapping");
	}

	private void refuses(String api, String table, String mapping, String field) {
		assertThat(upload(api, table, mapping)).as(mapping)
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	private static String columns(String second, String third) {
		return "&heading=Code&was=notRead&readAs=reference&heading=We will&was=notRead&readAs=" + second
				+ "&heading=Lead officer&was=notRead&readAs=" + third + "&heading=Finished&was=notRead&readAs=byWhen";
	}

	private MvcTestResult upload(String path, String table, String mapping) {
		var request = this.web.post().uri(path).multipart().file("file", table.getBytes(StandardCharsets.UTF_8));
		if (mapping != null) {
			request.part(new MockPart("mapping", mapping.getBytes(StandardCharsets.UTF_8)));
		}
		return request.with(user("manager")).with(csrf()).exchange();
	}

	private MvcTestResult choose(Cookie session, String token, String choices) {
		return this.web.post()
			.uri("/plan/2033-34/import/choices")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content("plan=" + token + choices)
			.cookie(session)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult confirm(Cookie session, String token) {
		return this.web.post()
			.uri("/plan/2033-34/import/confirm")
			.param("plan", token)
			.cookie(session)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
