package org.partnershipactions.forms;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The boxes of a HEIC file of one picture, one more item and boxes that may tell. */
final class HeicPicture {

	/** What stands for the coded picture. */
	static final String CODED = "coded picture";

	private static final int PICTURE = 1;

	private static final int OTHER = 2;

	private final String other;

	private HeicPicture(String other) {
		this.other = other;
	}

	/** One whose other item is of this type. */
	static HeicPicture with(String other) {
		return new HeicPicture(other);
	}

	byte[] bytes() {
		byte[] head = box("ftyp", ascii("heic\0\0\0\0mif1heic"));
		int meta = meta(0, 0).length;
		int picture = head.length + meta + 8;
		int telling = picture + CODED.length() + 4;
		byte[] data = box("mdat", ascii(CODED + "gap!" + Pictures.SECRET));
		return join(head, meta(picture, telling), data, box("uuid", ascii(Pictures.SECRET + "0123456789")),
				box("mpvd", ascii(Pictures.SECRET)));
	}

	private byte[] meta(int picture, int telling) {
		byte[] items = full("iinf", 0, join(number(2, 2), item(PICTURE, "hvc1"), item(OTHER, this.other)));
		byte[] places = full("iloc", 1, join(new byte[] { 0x44, 0 }, number(2, 2),
				place(PICTURE, picture, CODED.length()), place(OTHER, telling, Pictures.SECRET.length())));
		byte[] properties = box("iprp", box("ipco",
				join(full("ispe", 0, new byte[8]), full("udes", 0, ascii(Pictures.SECRET)), box("irot", new byte[1]))));
		return full("meta", 0, join(full("hdlr", 0, ascii("\0\0\0\0pict")), full("pitm", 0, number(PICTURE, 2)), items,
				properties, places, box("xml ", ascii(Pictures.SECRET))));
	}

	private static byte[] item(int id, String type) {
		return full("infe", 2, join(number(id, 2), number(0, 2), ascii(type), new byte[1]));
	}

	private static byte[] place(int item, int from, int length) {
		return join(number(item, 2), number(0, 2), number(0, 2), number(1, 2), number(from, 4), number(length, 4));
	}

	private static byte[] full(String type, int version, byte[] content) {
		return box(type, join(new byte[] { (byte) version, 0, 0, 0 }, content));
	}

	private static byte[] box(String type, byte[] content) {
		return join(number(content.length + 8, 4), ascii(type), content);
	}

	private static byte[] number(int value, int bytes) {
		byte[] all = ByteBuffer.allocate(4).putInt(value).array();
		return Arrays.copyOfRange(all, 4 - bytes, 4);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
