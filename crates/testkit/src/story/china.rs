//! China, by its signatures: the sender is a long number that says nothing.

use super::{Sender, alert, code, delivery, money, notice, sign_up};
use crate::clock::END;

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "Alipay",
        id: Some("alipay.com"),
        line: 'B',
        from: &["95188"],
        months: ((2025, 2), END),
        texts: &[
            code(
                6,
                "【支付宝】登录验证码{c6}，请在10分钟内输入，切勿告诉他人。",
            ),
            money(
                9,
                "【支付宝】您于{hour}付款{cents}元，如有疑问请在账单中查看。",
            ),
            alert(
                2,
                "【支付宝】您的账号刚刚在新设备上登录，非本人操作请立即修改密码。",
            ),
        ],
    },
    Sender {
        name: "WeChat",
        id: Some("wechat.com"),
        line: 'B',
        from: &["10690999000012", "WeChat"],
        months: ((2025, 2), END),
        texts: &[
            code(
                5,
                "【微信】验证码{c6}，用于登录，转发给他人可能导致账号被盗。",
            ),
            alert(
                1,
                "【微信】您的账号已绑定手机{own0}，如非本人操作请尽快处理。",
            ),
        ],
    },
    Sender {
        name: "Taobao",
        id: Some("taobao.com"),
        line: 'B',
        from: &["10690999000034"],
        months: ((2025, 3), END),
        texts: &[
            code(
                4,
                "【淘宝】您的验证码是{c6}，正在登录，泄露有风险，请妥善保管。",
            ),
            delivery(7, "【淘宝】您的订单已发货，预计{day}送达，请保持电话畅通。"),
            notice(1, "【淘宝】您账户的手机号为{mask2}，如有变动请及时更新。"),
        ],
    },
    Sender {
        name: "SF Express",
        id: Some("sf-express.com"),
        line: 'B',
        from: &["95338"],
        months: ((2025, 4), (2026, 10)),
        texts: &[
            delivery(
                6,
                "【顺丰速运】您的快件{c6}正在派送，快递员预计{hour}前送达。",
            ),
            delivery(
                4,
                "【顺丰速运】快件已放入自提柜，取件码{c6}，请在24小时内领取。",
            ),
        ],
    },
    Sender {
        name: "Xiaohongshu",
        id: Some("xiaohongshu.com"),
        line: 'B',
        from: &["10690999000056"],
        months: ((2025, 9), (2026, 10)),
        texts: &[sign_up(
            "【小红书】欢迎注册，您的注册验证码为{c6}，3分钟内有效。",
        )],
    },
];
