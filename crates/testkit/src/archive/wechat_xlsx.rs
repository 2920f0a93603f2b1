use super::Booking;
use super::xlsx::{SheetCell, xlsx};
use std::io::{self, Write};

const COLUMNS: [&str; 11] = [
    "交易时间",
    "交易类型",
    "交易对方",
    "商品",
    "收/支",
    "金额(元)",
    "支付方式",
    "当前状态",
    "交易单号",
    "商户单号",
    "备注",
];

/// The bill details of WeChat Pay as the app mails them: notes first, then the rows. A booking's text is its status
/// where it is one of a refund.
pub fn wechat_xlsx(out: &mut dyn Write, bookings: &[Booking]) -> io::Result<()> {
    let text = |text: &str| SheetCell::Text(text.to_owned());
    let mut rows = vec![
        vec![text("微信支付账单明细")],
        vec![text("微信昵称：[示例]")],
    ];
    rows.extend((2..16).map(|_| vec![text("注：本明细仅供参考")]));
    rows.push(COLUMNS.map(text).to_vec());
    for booking in bookings {
        let (way, bare) = match booking.amount.strip_prefix('-') {
            Some(bare) => ("支出", bare),
            None => ("收入", booking.amount.as_str()),
        };
        let status = match booking.text.as_str() {
            refund @ "已全额退款" => refund,
            _ if way == "支出" => "支付成功",
            _ => "已存入零钱",
        };
        rows.push(vec![
            SheetCell::Moment(booking.day.at(10, 30, 0, 0)),
            text("商户消费"),
            text(&booking.name),
            text(&booking.text),
            text(way),
            SheetCell::Number(bare.to_owned()),
            text("零钱"),
            text(status),
            text(&booking.reference),
            text("/"),
            text("/"),
        ]);
    }
    xlsx(out, &rows)
}
